using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>Finds the values, or keys, that a client lists.</summary>
internal static class ItemSearch
{
    private const uint MaxItems = 1024 * 1024;

    /// <summary>Takes a list of a client apart. The mark of an order counts as an item.</summary>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Parse(ReadOnlyMemory<byte> list)
    {
        var reader = new RequestReader(list);
        if (!reader.TryReadList(out var count) || count > MaxItems)
        {
            throw new CollectionException(ServerResult.Parameter);
        }

        var items = new List<ReadOnlyMemory<byte>>();
        for (uint i = 0; i < count; i++)
        {
            items.Add(reader.TryReadValue(out var item) ? item : throw new CollectionException(ServerResult.Parameter));
        }

        return items;
    }

    /// <summary>Looks up every value among the items.</summary>
    public static UnsortedItems Unsorted(IReadOnlyList<ReadOnlyMemory<byte>> values, IReadOnlyList<ReadOnlyMemory<byte>> items, bool isInverted)
    {
        var order = MergeSort.Sort(items.Count, (a, b) => TokenOrder.Compare(items[a].Span, items[b].Span));
        var ranks = new int[items.Count];
        var counts = new int[items.Count];
        var chosen = new List<int>();
        for (var i = 0; i < values.Count; i++)
        {
            var found = ValueSearch.Find(items, order, values[i], 0, items.Count);
            if (found.IsFound && found.Position > 0)
            {
                counts[order[found.Position - 1]]++;
            }

            if (found.Position < items.Count)
            {
                ranks[order[found.Position]]++;
            }

            if (found.IsFound != isInverted)
            {
                chosen.Add(i);
            }
        }

        for (var i = 1; i < order.Length; i++)
        {
            ranks[order[i]] += ranks[order[i - 1]];
        }

        return new UnsortedItems(values.Count, order, ranks, counts, chosen);
    }
}
