using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>Finds the element of a list or map that a step of a context means. If there is none, the context is not applicable.</summary>
internal static class ContextLookup
{
    /// <summary>Finds the element of a rank in a list without an order.</summary>
    public static int Rank(ListValue list, long rank) => OrderHeap.Select(list.Count, Index(list, rank), 1, ListSelector.Comparer(list))[0];

    public static int Rank(MapValue map, long rank) => map.ValueOrder[Index(map, rank)];

    public static int Index(CollectionValue collection, long index) =>
        Positions.TryResolve(index, 1, collection.Count, isMulti: false, out var start, out _) ? start : throw NotApplicable();

    public static int Value(ListValue list, ReadOnlyMemory<byte> value)
    {
        if (!list.IsOrdered)
        {
            return FirstEqual(list.Items, value);
        }

        return ValueSearch.First(list.Items, value) is { IsFound: true } found ? found.Position : throw NotApplicable();
    }

    public static int Value(MapValue map, ReadOnlyMemory<byte> value)
    {
        if (!map.HasRankIndex)
        {
            return FirstEqual(map.Values, value);
        }

        var (rank, count) = MapSelector.ValueRange(map, value);
        return count != 0 ? map.ValueOrder[rank] : throw NotApplicable();
    }

    private static int FirstEqual(IReadOnlyList<ReadOnlyMemory<byte>> values, ReadOnlyMemory<byte> value)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (TokenOrder.Compare(values[i].Span, value.Span) == 0)
            {
                return i;
            }
        }

        throw NotApplicable();
    }

    private static CollectionException NotApplicable() => new(ServerResult.NotApplicable);
}
