using System.Buffers.Binary;

namespace LibAerospikeSharp.Values.MsgPack;

/// <summary>
/// Reads the server's dialect of msgpack, item by item. In this dialect the first byte of a string or blob is its particle
/// type, and an extension in front of the elements of a list or map holds its order. Reading allocates nothing. Even if the
/// bytes are malformed, the reader never reads beyond them, and never reports more elements than they can hold.
/// </summary>
/// <param name="source">One value or several.</param>
internal ref struct MsgPackReader(ReadOnlyMemory<byte> source)
{
    private const byte MarkerExtension = 0xFF;

    private readonly ReadOnlySpan<byte> _span = source.Span;
    private long _bits;

    /// <summary>The bytes to read from.</summary>
    public readonly ReadOnlyMemory<byte> Source => source;

    /// <summary>The position of the next item. Set it only to a position at which an item began.</summary>
    public int Position { get; set; }

    public readonly bool IsAtEnd => Position == _span.Length;

    public MsgPackKind Kind { get; private set; }

    public readonly bool Boolean => _bits != 0;

    public readonly long Integer => _bits;

    /// <summary>
    /// Whether the bits of the integer are those of a number above <see cref="long.MaxValue"/>. The server keeps such numbers
    /// in lists and maps.
    /// </summary>
    public bool IsUnsigned { get; private set; }

    public readonly double Double => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The number of elements of the list, or of pairs of the map.</summary>
    public readonly int Count => (int)_bits;

    /// <summary>The particle type of a string, blob or other particle, or the number of an extension.</summary>
    public ParticleType Particle { get; private set; }

    /// <summary>The bytes of a string, blob, other particle or extension.</summary>
    public readonly ReadOnlySpan<byte> Content => _span.Slice((int)(_bits >> 32), (int)_bits);

    /// <inheritdoc cref="Content"/>
    public readonly ReadOnlyMemory<byte> ContentMemory => source.Slice((int)(_bits >> 32), (int)_bits);

    /// <summary>Reads the next item: a scalar, or the beginning of a list or map.</summary>
    /// <exception cref="AerospikeClientException">The bytes are not valid msgpack.</exception>
    public void Read()
    {
        if (!TryRead())
        {
            throw Malformed(Position);
        }
    }

    /// <summary>
    /// Reads the next item. Returns <see langword="false"/> if there is none, or if it is not valid. The position then stays
    /// the same.
    /// </summary>
    public bool TryRead()
    {
        if (IsAtEnd)
        {
            return false;
        }

        var first = _span[Position];
        switch (first)
        {
            case < 0x80:
                return Take(MsgPackKind.Integer, 1, first);
            case < 0x90:
                return TryReadCollection(MsgPackKind.Map, 1, first & 0x0Fu);
            case < 0xA0:
                return TryReadCollection(MsgPackKind.List, 1, first & 0x0Fu);
            case < 0xC0:
                return TryReadRaw(1, first & 0x1Fu);
            case 0xC0:
                return Take(MsgPackKind.Nil, 1, 0);
            case 0xC2 or 0xC3:
                return Take(MsgPackKind.Boolean, 1, first - 0xC2);
            case >= 0xE0:
                return Take(MsgPackKind.Integer, 1, (sbyte)first);
            case >= 0xD4 and <= 0xD8:
                return TryReadExtension(1, 1U << (first - 0xD4));
            default:
                return TryReadSized(first);
        }
    }

    /// <summary>Skips the next value and everything inside it.</summary>
    /// <exception cref="AerospikeClientException">The bytes are not valid msgpack.</exception>
    public void Skip()
    {
        if (!TrySkip())
        {
            throw Malformed(Position);
        }
    }

    /// <summary>
    /// Skips the next value and everything inside it, without recursion. Returns <see langword="false"/> if it is not valid
    /// msgpack.
    /// </summary>
    public bool TrySkip()
    {
        for (long missing = 1; missing > 0; missing--)
        {
            if (!TryRead())
            {
                return false;
            }

            missing += Kind switch
            {
                MsgPackKind.List => Count,
                MsgPackKind.Map => 2L * Count,
                _ => 0,
            };
            if (missing - 1 > _span.Length - Position)
            {
                return false;
            }
        }

        return true;
    }

    private static AerospikeClientException Malformed(int position) =>
        new($"A list or map is not valid msgpack at byte {position}.", ResultCode.ClientError);

    private bool TryReadSized(byte first)
    {
        var size = first switch
        {
            0xC4 or 0xC7 or 0xCC or 0xD0 or 0xD9 => 1,
            0xC5 or 0xC8 or 0xCD or 0xD1 or 0xDA or 0xDC or 0xDE => 2,
            0xC6 or 0xC9 or 0xCA or 0xCE or 0xD2 or 0xDB or 0xDD or 0xDF => 4,
            0xCB or 0xCF or 0xD3 => 8,
            _ => 0, // 0xC1 is never used
        };
        var rest = _span[(Position + 1)..];
        if (size == 0 || rest.Length < size)
        {
            return false;
        }

        var number = size switch
        {
            1 => rest[0],
            2 => BinaryPrimitives.ReadUInt16BigEndian(rest),
            4 => BinaryPrimitives.ReadUInt32BigEndian(rest),
            _ => BinaryPrimitives.ReadUInt64BigEndian(rest),
        };
        var next = 1 + size;
        return first switch
        {
            >= 0xC7 and <= 0xC9 => TryReadExtension(next, (uint)number),
            0xCA => Take(MsgPackKind.Double, next, BitConverter.DoubleToInt64Bits(BitConverter.UInt32BitsToSingle((uint)number))),
            0xCB => Take(MsgPackKind.Double, next, (long)number),
            <= 0xC6 or (>= 0xD9 and <= 0xDB) => TryReadRaw(next, (uint)number),
            <= 0xCF => Take(MsgPackKind.Integer, next, (long)number, isUnsigned: number > long.MaxValue),
            0xD0 => Take(MsgPackKind.Integer, next, (sbyte)number),
            0xD1 => Take(MsgPackKind.Integer, next, (short)number),
            0xD2 => Take(MsgPackKind.Integer, next, (int)number),
            0xD3 => Take(MsgPackKind.Integer, next, (long)number),
            0xDC or 0xDD => TryReadCollection(MsgPackKind.List, next, (uint)number),
            _ => TryReadCollection(MsgPackKind.Map, next, (uint)number),
        };
    }

    private bool TryReadRaw(int header, uint length)
    {
        var start = Position + header;
        if (length > (uint)(_span.Length - start))
        {
            return false;
        }

        // Servers accept a particle without any bytes, not even the one for its type.
        var tag = length == 0 ? 0 : 1;
        Particle = length == 0 ? default : (ParticleType)_span[start];
        return Take(MsgPackKind.Raw, header + (int)length, ((long)(start + tag) << 32) | (uint)(length - tag));
    }

    private bool TryReadExtension(int header, uint length)
    {
        var start = Position + header;
        if (start >= _span.Length || length > (uint)(_span.Length - start - 1))
        {
            return false;
        }

        Particle = (ParticleType)_span[start];
        return (byte)Particle == MarkerExtension && length == 1 && _span[start + 1] <= 1
            ? Take(_span[start + 1] == 1 ? MsgPackKind.Infinity : MsgPackKind.Wildcard, header + 2, 0)
            : Take(MsgPackKind.Extension, header + 1 + (int)length, ((long)(start + 1) << 32) | length);
    }

    private bool TryReadCollection(MsgPackKind kind, int header, uint count)
    {
        if (count > 0 && OrderSize(_span[(Position + header)..], kind) is > 0 and var order)
        {
            header += order;
            count--;
        }

        var least = kind == MsgPackKind.Map ? 2UL * count : count;
        return least <= (uint)(_span.Length - Position - header) && Take(kind, header, count);
    }

    /// <summary>
    /// Returns the size of the extension that holds the order of the collection. In a map, the extension is followed by a
    /// value without meaning, which is included.
    /// </summary>
    private static int OrderSize(ReadOnlySpan<byte> elements, MsgPackKind kind) => elements switch
    {
        [0xC7, 0, not MarkerExtension, 0xC0, ..] when kind == MsgPackKind.Map => 4,
        [0xC7, 0, not MarkerExtension, ..] when kind == MsgPackKind.List => 3,
        _ => 0,
    };

    private bool Take(MsgPackKind kind, int size, long bits, bool isUnsigned = false)
    {
        IsUnsigned = isUnsigned;
        Kind = kind;
        _bits = bits;
        Position += size;
        return true;
    }
}
