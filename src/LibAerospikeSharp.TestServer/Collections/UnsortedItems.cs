namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>The listed values that were found among unsorted ones.</summary>
/// <param name="Total">The number of values.</param>
/// <param name="Order">The items in their order.</param>
/// <param name="Ranks">For each item, how many values are smaller.</param>
/// <param name="Counts">For each item, how many values are equal.</param>
/// <param name="Chosen">The indexes of the chosen values, ascending.</param>
internal sealed record UnsortedItems(int Total, int[] Order, int[] Ranks, int[] Counts, IReadOnlyList<int> Chosen)
{
    /// <summary>The ranks of the chosen values: by item, or from the smallest to the largest if inverted.</summary>
    public IntegerResult ToRanks(bool isInverted, bool fromEnd)
    {
        var ranges = new List<(int Start, int Count)>();
        if (!isInverted)
        {
            for (var item = 0; item < Ranks.Length; item++)
            {
                ranges.AddRange(Enumerable.Range(Ranks[item], Counts[item]).Select(rank => (rank, 1)));
            }
        }
        else
        {
            var previous = 0;
            foreach (var item in Order.Where(item => Counts[item] != 0))
            {
                ranges.Add((previous, Ranks[item] - previous));
                previous = Ranks[item] + Counts[item];
            }

            ranges.Add((previous, Total - previous));
        }

        return IntegerResult.Ranges(Total, fromEnd, [.. ranges]);
    }
}
