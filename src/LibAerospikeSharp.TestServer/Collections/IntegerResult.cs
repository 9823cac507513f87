namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>Indexes or ranks as a result: one integer, or a list of them.</summary>
/// <param name="Values">The integers.</param>
/// <param name="IsList">Whether they are returned as a list.</param>
internal readonly record struct IntegerResult(IReadOnlyList<long> Values, bool IsList)
{
    public static IntegerResult Single(long value) => new([value], false);

    public static IntegerResult List(IReadOnlyList<long> values) => new(values, true);

    /// <summary>Ranges of positions. Counted from the end, the positions within each range are still in ascending order.</summary>
    public static IntegerResult Ranges(int total, bool fromEnd, params ReadOnlySpan<(int Start, int Count)> ranges)
    {
        var values = new List<long>();
        foreach (var (start, count) in ranges)
        {
            var first = fromEnd ? total - start - count : start;
            for (var i = 0; i < count; i++)
            {
                values.Add(first + i);
            }
        }

        return List(values);
    }

    /// <summary>Positions one by one.</summary>
    public static IntegerResult Each(IEnumerable<int> positions, int total, bool fromEnd, bool isMulti)
    {
        var values = positions.Select(position => (long)(fromEnd ? total - position - 1 : position));
        return isMulti ? List([.. values]) : Single(values.DefaultIfEmpty(-1).First());
    }

    /// <summary>A range of positions, or all positions outside of it.</summary>
    public static IntegerResult Range(ResultRequest request, int start, int count, int total, bool fromEnd)
    {
        if (!request.IsMulti)
        {
            return Single(count == 0 ? -1 : fromEnd ? total - start - 1 : start);
        }

        return request.IsInverted
            ? Ranges(total, fromEnd, (0, start), (start + count, total - start - count))
            : Ranges(total, fromEnd, (start, count));
    }
}
