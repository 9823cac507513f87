using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>Selects the elements of a list or map that a client lists by their values or keys.</summary>
internal static class ItemSelector
{
    public static Selection Values(ListValue list, ResultRequest request, ReadOnlyMemory<byte> argument)
    {
        if (request.IsIndexRange || request.IsRankRange)
        {
            throw new CollectionException(ServerResult.NotApplicable);
        }

        var items = ItemSearch.Parse(argument);
        if (items.Count == 0)
        {
            return request.IsInverted
                ? ListSelector.ByIndex(list, request with { IsInverted = false }, 0, (ulong)list.Count)
                : Selection.Empty(request, 0);
        }

        if (!list.IsOrdered)
        {
            var found = ItemSearch.Unsorted(list.Items, items, request.IsInverted);
            return new Selection
            {
                Indexes = found.Chosen,
                Order = found.Chosen,
                Exists = found.Chosen.Count != 0,
                IndexResult = fromEnd => IntegerResult.Each(found.Chosen, list.Count, fromEnd, isMulti: true),
                RankResult = fromEnd => found.ToRanks(request.IsInverted, fromEnd),
            };
        }

        (int Start, int Count)[] ranges = [.. items.Select(item => ListSelector.RangeOf(list, item))];
        int[] inItemOrder = [.. Positions(ranges)];
        var indexes = ListSelector.Ascending(inItemOrder, list.Count, request.IsInverted);
        IntegerResult Result(bool fromEnd) => request.IsInverted
            ? IntegerResult.Each(indexes, list.Count, fromEnd, isMulti: true)
            : IntegerResult.Ranges(list.Count, fromEnd, ranges);
        return new Selection
        {
            Indexes = indexes,
            Order = request.IsInverted ? indexes : inItemOrder,
            Exists = indexes.Count != 0,
            IndexResult = Result,
            RankResult = Result,
        };
    }

    public static Selection Keys(MapValue map, ResultRequest request, ReadOnlyMemory<byte> argument)
    {
        var items = ItemSearch.Parse(argument);
        if (items.Count == 0)
        {
            return NoItems(map, request, hasRanks: false);
        }

        if (!map.IsOrdered)
        {
            var found = ItemSearch.Unsorted(map.Keys, items, request.IsInverted);
            return Of(found.Chosen, fromEnd => found.ToRanks(request.IsInverted, fromEnd), null);
        }

        (int Start, int Count)[] ranges = [.. items.Select(item => KeyRange(map, item))];
        var indexes = ListSelector.Ascending(Positions(ranges), map.Count, request.IsInverted);
        return Of(
            indexes,
            fromEnd => request.IsInverted
                ? IntegerResult.Each(indexes, map.Count, fromEnd, isMulti: true)
                : IntegerResult.Ranges(map.Count, fromEnd, ranges),
            null);
    }

    public static Selection Values(MapValue map, ResultRequest request, ReadOnlyMemory<byte> argument)
    {
        var items = ItemSearch.Parse(argument);
        if (items.Count == 0)
        {
            return NoItems(map, request, hasRanks: true);
        }

        if (!map.HasRankIndex && map.Count > 1)
        {
            var found = ItemSearch.Unsorted(map.Values, items, request.IsInverted);
            return Of(
                found.Chosen,
                fromEnd => IntegerResult.Each(found.Chosen, map.Count, fromEnd, isMulti: true),
                fromEnd => found.ToRanks(request.IsInverted, fromEnd));
        }

        (int Start, int Count)[] ranges = [.. items.Select(item => MapSelector.ValueRange(map, item))];
        int[] inItemOrder = [.. Positions(ranges).Select(rank => map.ValueOrder[rank])];
        var indexes = ListSelector.Ascending(inItemOrder, map.Count, request.IsInverted);
        return Of(
            indexes,
            fromEnd => IntegerResult.Each(request.IsInverted ? indexes : inItemOrder, map.Count, fromEnd, isMulti: true),
            fromEnd => request.IsInverted
                ? IntegerResult.Each(indexes.Select(i => map.Ranks[i]), map.Count, fromEnd, isMulti: true)
                : IntegerResult.Ranges(map.Count, fromEnd, ranges));
    }

    private static IEnumerable<int> Positions(IEnumerable<(int Start, int Count)> ranges) =>
        ranges.SelectMany(range => Enumerable.Range(range.Start, range.Count));

    private static (int Start, int Count) KeyRange(MapValue map, ReadOnlyMemory<byte> key)
    {
        var first = ValueSearch.First(map.Keys, key);
        return first.IsFound
            ? (first.Position, ValueSearch.AfterLast(map.Keys, key, first.Position).Position - first.Position)
            : (first.Position, 0);
    }

    private static Selection NoItems(MapValue map, ResultRequest request, bool hasRanks)
    {
        if (request.IsIndexRange || request.IsRankRange || (request.IsRank && !hasRanks))
        {
            throw new CollectionException(ServerResult.NotApplicable);
        }

        return request.IsInverted
            ? MapSelector.All(map, request with { IsInverted = false })
            : Selection.Empty(request, 0, ignoresUnknownTypes: true);
    }

    private static Selection Of(IReadOnlyList<int> indexes, Func<bool, IntegerResult> index, Func<bool, IntegerResult>? rank) => new()
    {
        Indexes = indexes,
        Order = indexes,
        Exists = indexes.Count != 0,
        IndexResult = index,
        RankResult = rank,
    };
}
