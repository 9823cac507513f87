using System.Buffers;
using System.Buffers.Binary;

namespace LibAerospikeSharp.TestServer.MsgPack;

/// <summary>Writes msgpack as the server does, with numbers and lengths as short as possible.</summary>
internal static class CollectionWriter
{
    private const byte ShortList = 0x90;
    private const byte ShortMap = 0x80;
    private const byte List16 = 0xDC;
    private const byte Map16 = 0xDE;
    private const int ShortCount = 16;

    /// <summary>Nil, packed.</summary>
    public static ReadOnlyMemory<byte> Nil { get; } = new byte[] { 0xC0 };

    public static void WriteListHeader(IBufferWriter<byte> target, uint count) => WriteHeader(target, count, ShortList, List16);

    public static void WriteMapHeader(IBufferWriter<byte> target, uint count) => WriteHeader(target, count, ShortMap, Map16);

    /// <summary>Writes the order of a collection: an extension without content, in the first place.</summary>
    public static void WriteOrder(IBufferWriter<byte> target, byte order) => Put(target, 0xC7, 0, order);

    public static void WriteNil(IBufferWriter<byte> target) => target.Write(Nil.Span);

    public static void WriteScalar(IBufferWriter<byte> target, in Token token, ReadOnlySpan<byte> source)
    {
        if (token.Kind == TokenKind.Integer)
        {
            WriteInteger(target, token.Integer);
        }
        else if (token.Kind is TokenKind.String or TokenKind.Bytes or TokenKind.GeoJson && token.Size > RawSize(token.Content.Length))
        {
            WriteRaw(target, token.Content);
        }
        else if (token.Kind == TokenKind.Extension)
        {
            WriteExtension(target, token.ExtensionType, token.Content);
        }
        else
        {
            target.Write(source[..token.Size]);
        }
    }

    private static int RawSize(int length) => length + length switch
    {
        < 32 => 1,
        <= byte.MaxValue => 2,
        <= ushort.MaxValue => 3,
        _ => 5,
    };

    public static void WriteInteger(IBufferWriter<byte> target, Int128 value)
    {
        if (value >= -32 && value < 128)
        {
            Put(target, (byte)(sbyte)value);
        }
        else if (value >= 0)
        {
            WriteSized(target, 0xCC, (ulong)value, value <= byte.MaxValue ? 1 : value <= ushort.MaxValue ? 2 : value <= uint.MaxValue ? 4 : 8);
        }
        else
        {
            WriteSized(target, 0xD0, (ulong)(long)value, value >= sbyte.MinValue ? 1 : value >= short.MinValue ? 2 : value >= int.MinValue ? 4 : 8);
        }
    }

    private static void WriteRaw(IBufferWriter<byte> target, ReadOnlySpan<byte> content)
    {
        if (content.Length < 32)
        {
            Put(target, (byte)(0xA0 | content.Length));
        }
        else
        {
            WriteSized(target, 0xD9, (uint)content.Length, content.Length <= byte.MaxValue ? 1 : content.Length <= ushort.MaxValue ? 2 : 4);
        }

        target.Write(content);
    }

    private static void WriteExtension(IBufferWriter<byte> target, byte type, ReadOnlySpan<byte> content)
    {
        if (content.Length is 1 or 2 or 4 or 8 or 16)
        {
            Put(target, (byte)(0xD4 + int.Log2(content.Length)));
        }
        else
        {
            WriteSized(target, 0xC7, (uint)content.Length, content.Length <= byte.MaxValue ? 1 : content.Length <= ushort.MaxValue ? 2 : 4);
        }

        Put(target, type);
        target.Write(content);
    }

    private static void WriteHeader(IBufferWriter<byte> target, uint count, byte shortForm, byte longForm)
    {
        if (count < ShortCount)
        {
            Put(target, (byte)(shortForm | count));
        }
        else if (count <= ushort.MaxValue)
        {
            WriteBytes(target, longForm, count, 2);
        }
        else
        {
            WriteBytes(target, (byte)(longForm + 1), count, 4);
        }
    }

    // The formats with 1, 2, 4 and 8 bytes have consecutive first bytes.
    private static void WriteSized(IBufferWriter<byte> target, byte oneByteForm, ulong value, int size) =>
        WriteBytes(target, (byte)(oneByteForm + int.Log2(size)), value, size);

    private static void WriteBytes(IBufferWriter<byte> target, byte first, ulong value, int size)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, value);
        Put(target, first);
        target.Write(bytes[^size..]);
    }

    private static void Put(IBufferWriter<byte> target, params ReadOnlySpan<byte> bytes) => target.Write(bytes);
}
