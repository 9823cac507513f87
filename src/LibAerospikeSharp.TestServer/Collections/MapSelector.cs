using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>Selects pairs of a map, for operations that return them and for operations that remove them.</summary>
internal static class MapSelector
{
    public static Selection ByIndex(MapValue map, ResultRequest request, long index, ulong count)
    {
        if (!Positions.TryResolve(index, count, map.Count, request.IsMulti, out var start, out var length)
            || request.IsRankRange || (request.IsInverted && !request.IsMulti))
        {
            throw new CollectionException(ServerResult.NotApplicable);
        }

        request = Simplify(request, map.Count, ref start, ref length);
        if (length == 0)
        {
            return Selection.Empty(request, start, hasRankRange: false);
        }

        if (length == map.Count)
        {
            return All(map, request);
        }

        // Without an order, a real server says that there are no elements outside of a range that isn't empty.
        return Range(map, request, start, length, exists: map.IsOrdered || !request.IsInverted);
    }

    public static Selection ByKey(MapValue map, ResultRequest request, ReadOnlyMemory<byte> key)
    {
        if (request.IsRankRange || (request.IsInverted && !map.IsOrdered))
        {
            throw new CollectionException(ServerResult.NotApplicable);
        }

        var found = FindKey(map, key);
        return found.IsFound ? ByIndex(map, request, found.Position, 1) : Selection.Empty(request, -1, hasRankRange: false);
    }

    /// <summary>Selects the pairs from one key up to another.</summary>
    /// <param name="map">The map.</param>
    /// <param name="request">What to return.</param>
    /// <param name="from">The first key.</param>
    /// <param name="to">The key after the last one, or null for no limit.</param>
    public static Selection ByKeyInterval(MapValue map, ResultRequest request, ReadOnlyMemory<byte> from, ReadOnlyMemory<byte>? to)
    {
        if (request.IsRankRange)
        {
            throw new CollectionException(ServerResult.NotApplicable);
        }

        var start = map.IsOrdered ? FindKey(map, from).Position : Below(map.Keys, from);
        var end = to is not { } limit ? map.Count : map.IsOrdered ? FindKey(map, limit).Position : Below(map.Keys, limit);
        var count = Math.Max(0, end - start);
        return map.IsOrdered
            ? ByIndex(map, request, start, (ulong)count)
            : Range(map, request, start, count, exists: request.IsInverted ? count == 0 : count != 0);
    }

    public static Selection ByRelativeIndex(MapValue map, ResultRequest request, ReadOnlyMemory<byte> key, long index, ulong count)
    {
        var position = map.IsOrdered ? FindKey(map, key).Position : Below(map.Keys, key);
        var (start, length) = Positions.FromRelative(index, count, position);
        return ByIndex(map, request, start, length);
    }

    public static Selection ByRank(MapValue map, ResultRequest request, long rank, ulong count)
    {
        if (!Positions.TryResolve(rank, count, map.Count, request.IsMulti, out var start, out var length)
            || request.IsIndexRange || (request.IsInverted && !request.IsMulti))
        {
            throw new CollectionException(ServerResult.NotApplicable);
        }

        request = Simplify(request, map.Count, ref start, ref length);
        return length == 0
            ? Selection.Empty(request, start, hasIndexRange: false)
            : Ranked(map, request, start, length, [.. map.ValueOrder.Skip(start).Take(length)], ServerResult.Parameter);
    }

    public static Selection ByRelativeRank(MapValue map, ResultRequest request, ReadOnlyMemory<byte> value, long rank, ulong count)
    {
        var position = map.HasRankIndex ? FirstRank(map, value).Position : Below(map.Values, value);
        var (start, length) = Positions.FromRelative(rank, count, position);
        return ByRank(map, request, start, length);
    }

    public static Selection ByValue(MapValue map, ResultRequest request, ReadOnlyMemory<byte> value)
    {
        if (Rejected(map, request) is { } empty)
        {
            return empty;
        }

        if (map.HasRankIndex)
        {
            var (start, count) = ValueRange(map, value);
            return ByRankRange(map, request, start, request.IsMulti ? count : Math.Min(1, count));
        }

        var equal = Enumerable.Range(0, map.Count).Where(i => TokenOrder.Compare(map.Entries[i].Value.Span, value.Span) == 0);
        return Unindexed(map, request, value, [.. request.IsMulti ? equal : equal.Take(1)]);
    }

    /// <summary>Selects the pairs whose values are from one value up to another.</summary>
    /// <param name="map">The map.</param>
    /// <param name="request">What to return.</param>
    /// <param name="from">The first value.</param>
    /// <param name="to">The value after the last one, or null for no limit.</param>
    public static Selection ByValueInterval(MapValue map, ResultRequest request, ReadOnlyMemory<byte> from, ReadOnlyMemory<byte>? to)
    {
        if (Rejected(map, request) is { } empty)
        {
            return empty;
        }

        if (map.HasRankIndex)
        {
            var start = FirstRank(map, from).Position;
            var end = to is { } limit ? FirstRank(map, limit).Position : map.Count;
            return ByRankRange(map, request, start, Math.Max(0, end - start));
        }

        var chosen = Enumerable.Range(0, map.Count)
            .Where(i => TokenOrder.Compare(map.Entries[i].Value.Span, from.Span) >= 0)
            .Where(i => to is not { } limit || TokenOrder.Compare(map.Entries[i].Value.Span, limit.Span) < 0);
        return Unindexed(map, request, from, [.. chosen]);
    }

    /// <summary>All pairs.</summary>
    public static Selection All(MapValue map, ResultRequest request)
    {
        IReadOnlyList<int> indexes = [.. Enumerable.Range(0, map.Count)];
        var integers = request.IsMulti ? IntegerResult.Ranges(map.Count, false, (0, map.Count)) : IntegerResult.Single(0);
        return new Selection
        {
            Indexes = indexes,
            Order = indexes,
            Exists = map.Count != 0,
            IndexResult = _ => integers,
            RankResult = _ => integers,
            IndexRange = _ => (0, map.Count),
            RankRange = _ => (0, map.Count),
        };
    }

    /// <summary>The ranks of a value in a map that has stored the order of its values.</summary>
    public static (int Start, int Count) ValueRange(MapValue map, ReadOnlyMemory<byte> value)
    {
        var first = FirstRank(map, value);
        return first.IsFound
            ? (first.Position, ValueSearch.Find(map.Values, map.ValueOrder, value, 0, map.Count).Position - first.Position)
            : (first.Position, 0);
    }

    private static Found FirstRank(MapValue map, ReadOnlyMemory<byte> value) => ValueSearch.Find(map.Values, map.ValueOrder, value, 0, 0);

    // It matters for wildcards which of the equal keys is found.
    private static Found FindKey(MapValue map, ReadOnlyMemory<byte> key) =>
        map.IsOrdered ? ValueSearch.Any(map.Keys, key) : ValueSearch.First(map.Keys, key);

    private static int Below(IReadOnlyList<ReadOnlyMemory<byte>> values, ReadOnlyMemory<byte> limit) =>
        values.Count(value => TokenOrder.Compare(value.Span, limit.Span) < 0);

    // The elements outside of a range at the beginning or the end are a range as well.
    private static ResultRequest Simplify(ResultRequest request, int total, ref int start, ref int length)
    {
        if (!request.IsInverted || (length != 0 && start != 0 && start + length < total))
        {
            return request;
        }

        (start, length) = length == 0 ? (0, total) : start == 0 ? (length, total - length) : (0, start);
        return request with { IsInverted = false };
    }

    private static Selection? Rejected(MapValue map, ResultRequest request)
    {
        if (request.IsIndexRange || (request.IsInverted && !request.IsMulti))
        {
            throw new CollectionException(ServerResult.NotApplicable);
        }

        return map.Count == 0 ? Selection.Empty(request, -1, hasIndexRange: false) : null;
    }

    // A range of keys, or everything outside of it.
    private static Selection Range(MapValue map, ResultRequest request, int start, int count, bool exists)
    {
        var indexes = ListSelector.Ascending(Enumerable.Range(start, count), map.Count, request.IsInverted);
        return new Selection
        {
            Indexes = indexes,
            Order = indexes,
            Exists = exists,
            IndexResult = fromEnd => IntegerResult.Range(request, start, count, map.Count, fromEnd),
            IndexRange = request.IsInverted ? null : fromEnd => (fromEnd ? map.Count - start - count : start, count),
            RankResult = fromEnd => IntegerResult.Each(indexes.Select(i => map.Ranks[i]), map.Count, fromEnd, request.IsMulti),
        };
    }

    private static Selection ByRankRange(MapValue map, ResultRequest request, int start, int count) =>
        Ranked(map, request, start, count, [.. map.ValueOrder.Skip(start).Take(count)], ServerResult.Parameter);

    private static Selection Unindexed(MapValue map, ResultRequest request, ReadOnlyMemory<byte> from, int[] chosen)
    {
        if (chosen.Length == 0 && request.IsInverted)
        {
            return All(map, request with { IsInverted = false });
        }

        var rank = request.IsRank || request.IsRankRange ? Below(map.Values, from) : 0;
        return chosen.Length == 0
            ? Selection.Empty(request, rank, hasIndexRange: false)
            : Ranked(map, request, rank, chosen.Length, chosen, ServerResult.Unknown);
    }

    // Pairs that have consecutive ranks, or all others.
    private static Selection Ranked(
        MapValue map, ResultRequest request, int start, int count, IReadOnlyList<int> chosen, ServerResult unreadableCode)
    {
        var indexes = ListSelector.Ascending(chosen, map.Count, request.IsInverted);
        var order = request.IsInverted ? indexes : chosen;
        return new Selection
        {
            Indexes = indexes,
            Order = order,
            Exists = request.IsInverted ? count == 0 : count != 0,
            IndexResult = fromEnd => IntegerResult.Each(order, map.Count, fromEnd, request.IsMulti),
            RankResult = fromEnd => IntegerResult.Range(request, start, count, map.Count, fromEnd),
            RankRange = request.IsInverted ? null : fromEnd => (fromEnd ? map.Count - start - count : start, count),
            UnreadableCode = unreadableCode,
        };
    }
}
