namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>
/// A stable sort. .NET's sorts are not usable here: values that aren't comparable, such as NaN, have to end up where a real server puts
/// them, and an inconsistent order must not throw.
/// </summary>
internal static class MergeSort
{
    /// <summary>Returns the numbers from 0 to <paramref name="count"/> - 1 in the order of the comparison.</summary>
    public static int[] Sort(int count, Comparison<int> compare)
    {
        int[] items = [.. Enumerable.Range(0, count)];
        Sort(items, new int[count], compare);
        return items;
    }

    private static void Sort(Span<int> items, Span<int> spare, Comparison<int> compare)
    {
        if (items.Length <= 1)
        {
            return;
        }

        var middle = items.Length / 2;
        Sort(items[..middle], spare[..middle], compare);
        Sort(items[middle..], spare[middle..], compare);
        items.CopyTo(spare);
        Merge(spare[..middle], spare[middle..], items, compare);
    }

    private static void Merge(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<int> target, Comparison<int> compare)
    {
        foreach (ref var item in target)
        {
            var takesLeft = right.IsEmpty || (!left.IsEmpty && compare(left[0], right[0]) <= 0);
            ref var source = ref left;
            if (!takesLeft)
            {
                source = ref right;
            }

            item = source[0];
            source = source[1..];
        }
    }
}
