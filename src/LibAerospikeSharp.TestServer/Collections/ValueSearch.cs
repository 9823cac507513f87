using LibAerospikeSharp.TestServer.MsgPack;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>Where a value is in a sorted list, or where it would be.</summary>
internal readonly record struct Found(int Position, bool IsFound);

/// <summary>
/// Binary searches. With wildcards, and among equal values, the result depends on how they proceed, so they proceed like those of a real
/// server.
/// </summary>
internal static class ValueSearch
{
    /// <summary>Finds the first of several equal values.</summary>
    public static Found First(IReadOnlyList<ReadOnlyMemory<byte>> sorted, ReadOnlyMemory<byte> value) => Find(sorted, null, value, 0, 0);

    /// <summary>Finds any of several equal values.</summary>
    public static Found Any(IReadOnlyList<ReadOnlyMemory<byte>> sorted, ReadOnlyMemory<byte> value) =>
        Find(sorted, null, value, 0, sorted.Count + 1);

    /// <summary>Finds the position after the last of several equal values.</summary>
    public static Found AfterLast(IReadOnlyList<ReadOnlyMemory<byte>> sorted, ReadOnlyMemory<byte> value, int start = 0) =>
        Find(sorted, null, value, start, sorted.Count);

    /// <summary>Finds a value in values that are sorted by an index.</summary>
    /// <param name="values">The values.</param>
    /// <param name="order">The indexes of the values in their order, or null if they are in order themselves.</param>
    /// <param name="value">The value to find.</param>
    /// <param name="start">The position to begin at.</param>
    /// <param name="target">Which of several equal values is meant: that of this index. Any, if it is above their number.</param>
    public static Found Find(
        IReadOnlyList<ReadOnlyMemory<byte>> values, IReadOnlyList<int>? order, ReadOnlyMemory<byte> value, int start, int target)
    {
        var total = values.Count;
        var count = total - start;
        if (count <= 0)
        {
            return new Found(total, false);
        }

        var isFound = false;
        var lower = start;
        var upper = total;
        var rank = start + (count / 2);
        while (true)
        {
            var index = order?[rank] ?? rank;
            var comparison = TokenOrder.Compare(value.Span, values[index].Span);
            if (comparison == 0)
            {
                isFound = true;
                if (target > total || target == index)
                {
                    return new Found(rank, true);
                }

                comparison = target < index ? -1 : 1;
            }

            if (comparison > 0)
            {
                if (rank >= upper - 1)
                {
                    return new Found(rank + 1, isFound);
                }

                lower = isFound ? rank : rank + 1;
                rank = (rank + upper) / 2;
            }
            else
            {
                if (rank == lower)
                {
                    return new Found(rank, isFound);
                }

                upper = rank;
                rank = (rank + lower) / 2;
            }
        }
    }
}
