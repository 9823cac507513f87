using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>The operations that change the order of a list.</summary>
internal static class ListSorting
{
    private const long DescendingFlag = 1;
    private const long DropDuplicatesFlag = 2;

    public static void SetType(OperationCall call)
    {
        var list = call.ListOrNew(0);
        var flags = call.Flags(call.Arguments.Number(0), CollectionFlags.Ordered);
        if (flags == list.Flags)
        {
            call.WriteIfNew();
            return;
        }

        var sorts = flags.HasFlag(CollectionFlags.Ordered) && !list.IsOrdered;
        call.Written = new ListValue(flags, sorts ? Sorted(list.Items) : list.Items);
    }

    public static void Sort(OperationCall call)
    {
        if (!call.Exists)
        {
            return;
        }

        var list = call.List;
        var flags = call.Arguments.Number(0);
        if (list.Count <= 1)
        {
            return;
        }

        var items = list.IsOrdered ? list.Items : Sorted(list.Items, flags.Has(DescendingFlag));
        call.Written = list.With(flags.Has(DropDuplicatesFlag) ? WithoutDuplicates(items) : items);
    }

    private static ReadOnlyMemory<byte>[] Sorted(IReadOnlyList<ReadOnlyMemory<byte>> items, bool isDescending = false)
    {
        var order = MergeSort.Sort(items.Count, (a, b) =>
            isDescending ? TokenOrder.Compare(items[b].Span, items[a].Span) : TokenOrder.Compare(items[a].Span, items[b].Span));
        return [.. order.Select(i => items[i])];
    }

    // A real server can't do it in a list that is sorted in descending order.
    private static List<ReadOnlyMemory<byte>> WithoutDuplicates(IReadOnlyList<ReadOnlyMemory<byte>> items)
    {
        List<ReadOnlyMemory<byte>> rest = [items[0]];
        for (var i = 1; i < items.Count; i++)
        {
            var order = TokenOrder.Compare(items[i - 1].Span, items[i].Span);
            if (order > 0)
            {
                throw new CollectionException(ServerResult.Parameter);
            }

            if (order < 0)
            {
                rest.Add(items[i]);
            }
        }

        return rest;
    }
}
