using System.Buffers.Binary;

namespace LibAerospikeSharp.TestServer.Topology;

/// <summary>
/// Which nodes have which partition. For each partition the nodes are put in an order that depends on its number and their names. The
/// first node is the master, the next ones have the replicas. It is the order of a real cluster: when a node joins or leaves, few
/// partitions move.
/// </summary>
internal sealed class PartitionMap
{
    public const int PartitionCount = 4096;

    // The last byte of a node's hash is replaced by its index, so that no two hashes are equal.
    private const ulong NumberMask = 0xFF;

    // By node, and by its place in the order: one bit for each partition.
    private readonly Dictionary<ulong, byte[][]> _bits;

    /// <param name="nodes">At least one.</param>
    public PartitionMap(IReadOnlyCollection<NodeIdentity> nodes)
    {
        ulong[] ids = [.. nodes.Select(node => node.Id).OrderDescending()];
        ulong[] hashes = [.. ids.Select(id => HashId(id))];
        _bits = ids.ToDictionary(id => id, _ => ids.Select(_ => new byte[PartitionCount / 8]).ToArray());

        var order = new ulong[ids.Length];
        for (var partition = 0; partition < PartitionCount; partition++)
        {
            var hash = HashPartition((uint)partition);
            for (var i = 0; i < ids.Length; i++)
            {
                order[i] = (Mix(hashes[i], hash) & ~NumberMask) | (uint)i;
            }

            Array.Sort(order);
            for (var place = 0; place < order.Length; place++)
            {
                var id = ids[order[^(place + 1)] & NumberMask];
                _bits[id][place][partition / 8] |= Bit(partition);
            }
        }
    }

    /// <summary>
    /// The partitions in whose order the node has this place, as a bitmap in base64. It is empty for a node that has left.
    /// </summary>
    public string Owned(NodeIdentity node, int place) =>
        Convert.ToBase64String(_bits.TryGetValue(node.Id, out var bits) ? bits[place] : new byte[PartitionCount / 8]);

    /// <summary>The node's place in the order of a partition. A node that has left comes after all others.</summary>
    public int PlaceOf(NodeIdentity node, int partition)
    {
        var place = _bits.TryGetValue(node.Id, out var bits) ? Array.FindIndex(bits, map => (map[partition / 8] & Bit(partition)) != 0) : -1;
        return place < 0 ? int.MaxValue : place;
    }

    private static byte Bit(int partition) => (byte)(0x80 >> (partition % 8));

    private static ulong HashId(ulong id)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, id);
        return Fnv1A(bytes);
    }

    private static ulong HashPartition(uint partition)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, partition);
        return Fnv1A(bytes);
    }

    private static ulong Fnv1A(ReadOnlySpan<byte> bytes)
    {
        var hash = 0xCBF2_9CE4_8422_2325;
        foreach (var b in bytes)
        {
            hash = unchecked((hash ^ b) * 0x100_0000_01B3);
        }

        return hash;
    }

    // Jenkins' one-at-a-time hash in 64 bits.
    private static ulong Mix(ulong node, ulong partition)
    {
        Span<byte> bytes = stackalloc byte[2 * sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, node);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[sizeof(ulong)..], partition);
        ulong hash = 0;
        unchecked
        {
            foreach (var b in bytes)
            {
                hash += b;
                hash += hash << 10;
                hash ^= hash >> 6;
            }

            hash += hash << 3;
            hash ^= hash >> 11;
            return hash + (hash << 15);
        }
    }
}
