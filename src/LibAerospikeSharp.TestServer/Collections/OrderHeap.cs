namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>
/// Finds the elements of a range of ranks with a heap. Which of several equal elements have which rank, and in which order they are
/// returned, follows from that, so the heap works like that of a real server.
/// </summary>
internal sealed class OrderHeap
{
    private readonly int[] _items;
    private readonly Comparison<int> _compare;
    private readonly int _direction;
    private int _count;

    private OrderHeap(int count, int direction, Comparison<int> compare)
    {
        _items = [.. Enumerable.Range(0, count)];
        _count = count;
        _direction = direction;
        _compare = compare;
        for (var i = (count / 2) - 1; i >= 0; i--)
        {
            SiftDown(i);
        }
    }

    /// <summary>Returns the elements of a range of ranks: ascending if the range is closer to the end, else descending.</summary>
    /// <param name="total">The number of elements.</param>
    /// <param name="start">The first rank.</param>
    /// <param name="count">The number of ranks.</param>
    /// <param name="compare">Compares two elements, which are given by their numbers.</param>
    public static int[] Select(int total, int start, int count, Comparison<int> compare)
    {
        var tail = total - start - count;
        var fromStart = start <= tail;
        var heap = new OrderHeap(total, fromStart ? -1 : 1, compare);
        var discarded = fromStart ? start : tail;
        for (var i = 0; i < discarded; i++)
        {
            heap.Pop();
        }

        // The last one taken comes first.
        var taken = new int[count];
        for (var i = count - 1; i >= 0; i--)
        {
            taken[i] = heap.Pop();
        }

        return taken;
    }

    private int Pop()
    {
        var top = _items[0];
        _count--;
        _items[0] = _items[_count];
        SiftDown(0);
        return top;
    }

    private void SiftDown(int index)
    {
        while ((2 * index) + 1 is var child && child < _count)
        {
            if (child + 1 < _count && Order(child, child + 1) is var order && order != _direction && order != 0)
            {
                child++;
            }

            if (Order(child, index) != _direction)
            {
                return;
            }

            (_items[index], _items[child]) = (_items[child], _items[index]);
            index = child;
        }
    }

    private int Order(int left, int right) => Math.Sign(_compare(_items[left], _items[right]));
}
