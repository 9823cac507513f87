using System.Buffers.Binary;

namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>The 20 bytes that identify a record within its namespace.</summary>
internal readonly record struct Digest(ulong High, ulong Middle, uint Low) : IComparable<Digest>
{
    public const int Size = 20;

    /// <summary>The partition that the record belongs to, 0 to 4095: the first 12 bits, the half byte that comes second being the higher one.</summary>
    public int Partition => (int)(High >> 56) | ((int)(High >> 40) & 0xF00);

    public static Digest Parse(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadUInt64BigEndian(bytes),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]),
        BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]));

    /// <summary>The digest that a client has to send for this set (bytes of its name) and user key (type byte in front).</summary>
    public static Digest Compute(ReadOnlySpan<byte> set, ReadOnlySpan<byte> key)
    {
        var hash = new Ripemd160();
        hash.Append(set);
        hash.Append(key);
        Span<byte> bytes = stackalloc byte[Size];
        hash.Finish(bytes);
        return Parse(bytes);
    }

    public byte[] ToArray()
    {
        var bytes = new byte[Size];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(8), Middle);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(16), Low);
        return bytes;
    }

    /// <summary>Compares byte by byte.</summary>
    public int CompareTo(Digest other) => High != other.High ? High.CompareTo(other.High)
        : Middle != other.Middle ? Middle.CompareTo(other.Middle)
        : Low.CompareTo(other.Low);

    // A digest is a hash already.
    public override int GetHashCode() => (int)Low;
}
