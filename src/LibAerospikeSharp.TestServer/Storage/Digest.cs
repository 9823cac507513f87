using System.Buffers.Binary;

namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>The 20 bytes that identify a record within its namespace.</summary>
internal readonly record struct Digest(ulong High, ulong Middle, uint Low)
{
    public const int Size = 20;

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

    public void CopyTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Middle);
        BinaryPrimitives.WriteUInt32BigEndian(bytes[16..], Low);
    }

    // A digest is a hash already.
    public override int GetHashCode() => (int)Low;
}
