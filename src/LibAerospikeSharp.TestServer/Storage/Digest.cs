using System.Buffers.Binary;

namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>The 20 bytes that identify a record within its namespace.</summary>
internal readonly record struct Digest(ulong High, ulong Middle, uint Low) : IComparable<Digest>
{
    public const int Size = 20;

    /// <summary>
    /// The partition of the record, 0 to 4095. Its low eight bits are the first byte, its high four bits the low half of the second
    /// byte.
    /// </summary>
    public int Partition => (int)(High >> 56) | ((int)(High >> 40) & 0xF00);

    public static Digest Parse(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadUInt64BigEndian(bytes),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]),
        BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]));

    /// <summary>Computes the digest of a record from the bytes of the set name and the user key, which starts with its type byte.</summary>
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

    /// <summary>Compares the digests byte by byte.</summary>
    public int CompareTo(Digest other) => High != other.High ? High.CompareTo(other.High)
        : Middle != other.Middle ? Middle.CompareTo(other.Middle)
        : Low.CompareTo(other.Low);

    // A digest is already a hash.
    public override int GetHashCode() => (int)Low;
}
