using System.Buffers.Binary;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>The partitions that a query asks for: whole ones, and such that go on behind a record that the client has got already.</summary>
internal sealed class QueryPartitions
{
    private const int PartitionCount = 4096;

    private readonly (bool IsRequested, Digest? After)[] _partitions = new (bool, Digest?)[PartitionCount];

    private QueryPartitions()
    {
    }

    public bool Contains(int partition) => _partitions[partition].IsRequested;

    /// <summary>True if the record comes behind the one that the client has got. Records come from the greatest digest to the least.</summary>
    public bool IsDue(in Digest digest) => _partitions[digest.Partition].After is not { } after || digest.CompareTo(after) < 0;

    /// <summary>Null when the fields aren't well-formed or name a partition twice.</summary>
    public static QueryPartitions? TryParse(ReadOnlyMemory<byte>? numbers, ReadOnlyMemory<byte>? digests)
    {
        var partitions = new QueryPartitions();
        return partitions.TryAddNumbers(numbers) && partitions.TryAddDigests(digests) ? partitions : null;
    }

    private bool TryAddNumbers(ReadOnlyMemory<byte>? field)
    {
        if (field is not { Span: var bytes })
            return true;

        int count = bytes.Length / sizeof(ushort);
        for (int i = 0; i < count; i++)
        {
            if (!TryAdd(BinaryPrimitives.ReadUInt16LittleEndian(bytes[(i * sizeof(ushort))..]), null))
                return false;
        }

        return count != 0;
    }

    private bool TryAddDigests(ReadOnlyMemory<byte>? field)
    {
        if (field is not { Span: var bytes })
            return true;

        int count = bytes.Length / Digest.Size;
        for (int i = 0; i < count; i++)
        {
            Digest digest = Digest.Parse(bytes[(i * Digest.Size)..]);
            if (!TryAdd(digest.Partition, digest))
                return false;
        }

        return count != 0;
    }

    private bool TryAdd(int partition, Digest? after)
    {
        if (partition >= PartitionCount || _partitions[partition].IsRequested)
            return false;

        _partitions[partition] = (true, after);
        return true;
    }
}
