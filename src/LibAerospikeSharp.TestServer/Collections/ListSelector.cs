using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>Selects elements of a list, for operations that return them and for operations that remove them.</summary>
internal static class ListSelector
{
    public static Selection ByIndex(ListValue list, ResultRequest request, long index, ulong count)
    {
        if (!Positions.TryResolve(index, count, list.Count, request.IsMulti, out var start, out var length)
            || (request.IsInverted && (!request.IsMulti || request.IsIndexRange || request.IsRankRange)))
        {
            throw new CollectionException(ServerResult.NotApplicable);
        }

        if (request.IsInverted && length != 0 && start != 0 && start + length < list.Count)
        {
            return Around(list, request, start, length);
        }

        if (request.IsInverted)
        {
            // All other elements are a range as well.
            (start, length) = length == 0 ? (0, list.Count) : start == 0 ? (length, list.Count - length) : (0, start);
        }

        return length == 0 ? Selection.Empty(request, start) : Range(list, request with { IsInverted = false }, start, length);
    }

    public static Selection ByRank(ListValue list, ResultRequest request, long rank, ulong count)
    {
        if (request.IsInverted && !request.IsMulti)
        {
            throw new CollectionException(ServerResult.NotApplicable);
        }

        if (list.IsOrdered)
        {
            return ByIndex(list, request, rank, count);
        }

        if (!Positions.TryResolve(rank, count, list.Count, request.IsMulti, out var start, out var length))
        {
            throw new CollectionException(ServerResult.NotApplicable);
        }

        var order = OrderHeap.Select(list.Count, start, length, Comparer(list));
        var indexes = Ascending(order, list.Count, request.IsInverted);
        if (indexes.Count == 0)
        {
            return Selection.Empty(request, start);
        }

        return new Selection
        {
            Indexes = indexes,
            Order = request.IsInverted ? indexes : order,
            Exists = request.IsInverted ? length == 0 : length != 0,
            IndexResult = fromEnd => IntegerResult.Each(indexes, list.Count, fromEnd, request.IsMulti),
            RankResult = fromEnd => IntegerResult.Range(request, start, length, list.Count, fromEnd),
            RankRange = request.IsInverted ? null : fromEnd => (fromEnd ? list.Count - start - length : start, length),
            UnreadableCode = ServerResult.Parameter,
        };
    }

    /// <summary>Selects the elements from one value up to another.</summary>
    /// <param name="list">The list.</param>
    /// <param name="request">What to return.</param>
    /// <param name="from">The first value.</param>
    /// <param name="to">The value after the last one, or null for no limit.</param>
    public static Selection ByInterval(ListValue list, ResultRequest request, ReadOnlyMemory<byte> from, ReadOnlyMemory<byte>? to)
    {
        RejectInvertedSingle(request);
        if (list.IsOrdered)
        {
            var start = ValueSearch.First(list.Items, from).Position;
            var end = to is not { } limit ? list.Count
                : TokenOrder.Compare(from.Span, limit.Span) >= 0 ? start
                : ValueSearch.Find(list.Items, null, limit, start, 0).Position;
            return ByIndex(list, request, start, (ulong)(end - start));
        }

        var chosen = Enumerable.Range(0, list.Count)
            .Where(i => TokenOrder.Compare(list.Items[i].Span, from.Span) >= 0)
            .Where(i => to is not { } limit || TokenOrder.Compare(list.Items[i].Span, limit.Span) < 0);
        return Unordered(list, request, from, [.. chosen]);
    }

    public static Selection ByValue(ListValue list, ResultRequest request, ReadOnlyMemory<byte> value)
    {
        RejectInvertedSingle(request);
        if (list.IsOrdered)
        {
            var (start, count) = RangeOf(list, value);
            return count == 0 && !request.IsMulti
                ? Selection.Empty(request, 0)
                : ByIndex(list, request, start, (ulong)(request.IsMulti ? count : 1));
        }

        var equal = Enumerable.Range(0, list.Count).Where(i => TokenOrder.Compare(list.Items[i].Span, value.Span) == 0);
        return Unordered(list, request, value, [.. request.IsMulti ? equal : equal.Take(1)]);
    }

    public static Selection ByRelativeRank(ListValue list, ResultRequest request, ReadOnlyMemory<byte> value, long rank, ulong count)
    {
        var position = list.IsOrdered ? ValueSearch.First(list.Items, value).Position : RankOf(list, value);
        var (index, length) = Positions.FromRelative(rank, count, position);
        return list.IsOrdered ? ByIndex(list, request, index, length) : ByRank(list, request, index, length);
    }

    /// <summary>The positions of a value in an ordered list.</summary>
    public static (int Start, int Count) RangeOf(ListValue list, ReadOnlyMemory<byte> value)
    {
        var first = ValueSearch.First(list.Items, value);
        if (!first.IsFound)
        {
            return (first.Position, 0);
        }

        var last = ValueSearch.AfterLast(list.Items, value, first.Position + 1);
        return (first.Position, last.IsFound ? last.Position - first.Position : 1);
    }

    public static Comparison<int> Comparer(ListValue list) => (a, b) => TokenOrder.Compare(list.Items[a].Span, list.Items[b].Span);

    /// <summary>Some indexes in ascending order, or all others.</summary>
    public static IReadOnlyList<int> Ascending(IEnumerable<int> chosen, int total, bool isInverted)
    {
        var isChosen = new bool[total];
        foreach (var index in chosen)
        {
            isChosen[index] = true;
        }

        return [.. Enumerable.Range(0, total).Where(i => isChosen[i] != isInverted)];
    }

    private static void RejectInvertedSingle(ResultRequest request)
    {
        if (request.IsInverted && !request.IsMulti)
        {
            throw new CollectionException(ServerResult.NotApplicable);
        }
    }

    private static int RankOf(ListValue list, ReadOnlyMemory<byte> value) =>
        list.Items.Count(item => TokenOrder.Compare(item.Span, value.Span) < 0);

    private static Selection Range(ListValue list, ResultRequest request, int start, int count)
    {
        IReadOnlyList<int> indexes = [.. Enumerable.Range(start, count)];
        return new Selection
        {
            Indexes = indexes,
            Order = indexes,
            Exists = true,
            IndexResult = fromEnd => IntegerResult.Range(request, start, count, list.Count, fromEnd),
            IndexRange = fromEnd => (fromEnd ? list.Count - start - count : start, count),
            RankResult = fromEnd => list.IsOrdered || count == list.Count
                ? IntegerResult.Range(request, start, count, list.Count, fromEnd)
                : IntegerResult.Each(Ranks(list, indexes), list.Count, fromEnd, request.IsMulti),
            RankRange = list.IsOrdered ? fromEnd => (fromEnd ? list.Count - start - count : start, count) : null,
        };
    }

    // All elements but a range in the middle.
    private static Selection Around(ListValue list, ResultRequest request, int start, int count)
    {
        var indexes = Ascending(Enumerable.Range(start, count), list.Count, isInverted: true);
        return new Selection
        {
            Indexes = indexes,
            Order = indexes,
            Exists = true,
            IndexResult = fromEnd => IntegerResult.Range(request, start, count, list.Count, fromEnd),
            RankResult = fromEnd => list.IsOrdered
                ? IntegerResult.Range(request, start, count, list.Count, fromEnd)
                : IntegerResult.Each(Ranks(list, indexes), list.Count, fromEnd, isMulti: true),
        };
    }

    private static Selection Unordered(ListValue list, ResultRequest request, ReadOnlyMemory<byte> from, IReadOnlyList<int> chosen)
    {
        var indexes = Ascending(chosen, list.Count, request.IsInverted);
        return new Selection
        {
            Indexes = indexes,
            Order = indexes,
            Exists = request.IsInverted ? chosen.Count == 0 : chosen.Count != 0,
            IndexResult = fromEnd => IntegerResult.Each(indexes, list.Count, fromEnd, request.IsMulti),
            RankResult = fromEnd => IntegerResult.Range(request, RankOf(list, from), chosen.Count, list.Count, fromEnd),
            RankRange = request.IsInverted
                ? null
                : fromEnd => RankOf(list, from) is var rank && fromEnd ? (list.Count - rank - chosen.Count, chosen.Count) : (rank, chosen.Count),
            UnreadableCode = ServerResult.Ok,
        };
    }

    // The rank of an element is the number of smaller ones.
    private static IEnumerable<int> Ranks(ListValue list, IReadOnlyList<int> indexes)
    {
        var sorted = MergeSort.Sort(list.Count, Comparer(list));
        return indexes.Select(i => ValueSearch.Find(list.Items, sorted, list.Items[i], 0, 0).Position);
    }
}
