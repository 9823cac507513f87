using System.Buffers.Binary;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>
/// The partitions that a query asks for: complete ones, and those that continue after a record that the client already has.
/// </summary>
internal sealed class QueryPartitions
{
    private const int PartitionCount = 4096;

    private readonly bool[] _isRequested = new bool[PartitionCount];
    private readonly Dictionary<int, Digest> _after = [];

    private QueryPartitions()
    {
    }

    public bool Contains(int partition) => _isRequested[partition];

    /// <summary>
    /// True if the record comes after the one that the client already has. Records are sent from the largest digest to the smallest.
    /// </summary>
    public bool IsDue(in Digest digest) =>
        !_after.TryGetValue(digest.Partition, out var after) || digest.CompareTo(after) < 0;

    /// <summary>Returns null if a field is malformed or a partition is named twice.</summary>
    public static QueryPartitions? TryParse(ReadOnlyMemory<byte>? numbers, ReadOnlyMemory<byte>? digests)
    {
        var partitions = new QueryPartitions();
        return partitions.TryAddNumbers(numbers) && partitions.TryAddDigests(digests) ? partitions : null;
    }

    private bool TryAddNumbers(ReadOnlyMemory<byte>? field)
    {
        if (field is not { Span: var bytes })
        {
            return true;
        }

        var count = bytes.Length / sizeof(ushort);
        for (var i = 0; i < count; i++)
        {
            if (!TryAdd(BinaryPrimitives.ReadUInt16LittleEndian(bytes[(i * sizeof(ushort))..])))
            {
                return false;
            }
        }

        return count != 0;
    }

    private bool TryAddDigests(ReadOnlyMemory<byte>? field)
    {
        if (field is not { Span: var bytes })
        {
            return true;
        }

        var count = bytes.Length / Digest.Size;
        for (var i = 0; i < count; i++)
        {
            var digest = Digest.Parse(bytes[(i * Digest.Size)..]);
            if (!TryAdd(digest.Partition))
            {
                return false;
            }

            _after[digest.Partition] = digest;
        }

        return count != 0;
    }

    private bool TryAdd(int partition)
    {
        if (partition >= PartitionCount || _isRequested[partition])
        {
            return false;
        }

        _isRequested[partition] = true;
        return true;
    }
}
