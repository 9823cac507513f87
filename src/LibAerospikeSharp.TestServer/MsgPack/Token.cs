using System.Buffers.Binary;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.MsgPack;

/// <summary>One msgpack value, or the header of a list or map whose elements follow it.</summary>
internal readonly ref struct Token
{
    /// <summary>The type of the extensions that stand for "anything" and "infinity" in queries.</summary>
    public const byte QueryOnly = 0xFF;

    private Token(TokenKind kind, int size) => (Kind, Size) = (kind, size);

    public TokenKind Kind { get; }

    /// <summary>The size of the token in bytes, without the elements of a list or map.</summary>
    public int Size { get; }

    /// <summary>The value of an integer. Its type has to hold both negative values and values above <see cref="long.MaxValue"/>.</summary>
    public Int128 Integer { get; private init; }

    public double Double { get; private init; }

    /// <summary>The number of elements of a list, or of key/value pairs of a map.</summary>
    public uint Count { get; private init; }

    /// <summary>The content of an extension, string or bytes. Strings and bytes start with the particle type byte of Aerospike.</summary>
    public ReadOnlySpan<byte> Content { get; private init; }

    public byte ExtensionType { get; private init; }

    /// <summary>True for the extensions that can't be stored, whatever their content.</summary>
    public bool IsQueryOnly => Kind is >= TokenKind.Extension && ExtensionType == QueryOnly && Content.Length is > 0 and < 4;

    /// <summary>Returns false at the end, and for anything that isn't msgpack.</summary>
    public static bool TryRead(ReadOnlySpan<byte> source, out Token token)
    {
        token = default;
        if (source.IsEmpty)
        {
            return false;
        }

        var first = source[0];
        var rest = source[1..];
        var argument = ArgumentSize(first);
        if (rest.Length < argument)
        {
            return false;
        }

        var number = Unsigned(rest[..argument]);
        switch (first)
        {
            case < 0x80:
                token = new Token(TokenKind.Integer, 1) { Integer = first };
                return true;
            case < 0x90:
                token = new Token(TokenKind.Map, 1) { Count = first & 0x0Fu };
                return true;
            case < 0xA0:
                token = new Token(TokenKind.List, 1) { Count = first & 0x0Fu };
                return true;
            case < 0xC0:
                return TryReadRaw(source, 1, first & 0x1Fu, out token);
            case 0xC0:
                token = new Token(TokenKind.Nil, 1);
                return true;
            case 0xC2 or 0xC3:
                token = new Token(first == 0xC2 ? TokenKind.False : TokenKind.True, 1);
                return true;
            case 0xC4 or 0xC5 or 0xC6 or 0xD9 or 0xDA or 0xDB:
                return TryReadRaw(source, 1 + argument, number, out token);
            case 0xC7 or 0xC8 or 0xC9:
                return TryReadExtension(source, 1 + argument, number, out token);
            case 0xCA:
                token = new Token(TokenKind.Double, 5) { Double = BinaryPrimitives.ReadSingleBigEndian(rest) };
                return true;
            case 0xCB:
                token = new Token(TokenKind.Double, 9) { Double = BinaryPrimitives.ReadDoubleBigEndian(rest) };
                return true;
            case >= 0xCC and <= 0xCF:
                token = new Token(TokenKind.Integer, 1 + argument) { Integer = number };
                return true;
            case >= 0xD0 and <= 0xD3:
                token = new Token(TokenKind.Integer, 1 + argument) { Integer = SignExtend(number, argument) };
                return true;
            case >= 0xD4 and <= 0xD8:
                return TryReadExtension(source, 1, 1u << (first - 0xD4), out token);
            case 0xDC or 0xDD:
                token = new Token(TokenKind.List, 1 + argument) { Count = (uint)number };
                return true;
            case 0xDE or 0xDF:
                token = new Token(TokenKind.Map, 1 + argument) { Count = (uint)number };
                return true;
            case >= 0xE0:
                token = new Token(TokenKind.Integer, 1) { Integer = (sbyte)first };
                return true;
            default:
                return false;
        }
    }

    // The number of bytes that hold a number or length after the first byte.
    private static int ArgumentSize(byte first) => first switch
    {
        0xC4 or 0xC7 or 0xCC or 0xD0 or 0xD9 => 1,
        0xC5 or 0xC8 or 0xCD or 0xD1 or 0xDA or 0xDC or 0xDE => 2,
        0xC6 or 0xC9 or 0xCA or 0xCE or 0xD2 or 0xDB or 0xDD or 0xDF => 4,
        0xCB or 0xCF or 0xD3 => 8,
        _ => 0,
    };

    private static ulong Unsigned(ReadOnlySpan<byte> bytes)
    {
        ulong value = 0;
        foreach (var b in bytes)
        {
            value = (value << 8) | b;
        }

        return value;
    }

    private static long SignExtend(ulong value, int size)
    {
        var unused = 64 - (8 * size);
        return (long)(value << unused) >> unused;
    }

    private static bool TryReadRaw(ReadOnlySpan<byte> source, int start, ulong length, out Token token)
    {
        token = default;
        if (length > (uint)(source.Length - start))
        {
            return false;
        }

        var content = source.Slice(start, (int)length);
        var kind = content.IsEmpty ? TokenKind.Bytes : (ParticleType)content[0] switch
        {
            ParticleType.String => TokenKind.String,
            ParticleType.GeoJson => TokenKind.GeoJson,
            _ => TokenKind.Bytes,
        };
        token = new Token(kind, start + content.Length) { Content = content };
        return true;
    }

    private static bool TryReadExtension(ReadOnlySpan<byte> source, int start, ulong length, out Token token)
    {
        token = default;
        if (source.Length - start < 1 || length > (uint)(source.Length - start - 1))
        {
            return false;
        }

        var content = source.Slice(start + 1, (int)length);
        token = new Token(ExtensionKind(source[0], source[start], content), start + 1 + content.Length) { ExtensionType = source[start], Content = content };
        return true;
    }

    // Only the two shortest formats of an extension of one byte are recognized.
    private static TokenKind ExtensionKind(byte first, byte type, ReadOnlySpan<byte> content)
    {
        if (first is not (0xC7 or 0xD4) || type != QueryOnly)
        {
            return TokenKind.Extension;
        }

        return content switch
        {
            [0] => TokenKind.Wildcard,
            [1] => TokenKind.Infinity,
            _ => TokenKind.Extension,
        };
    }
}
