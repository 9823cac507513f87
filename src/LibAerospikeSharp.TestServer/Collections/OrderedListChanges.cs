using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>Changes of an ordered list, in which the values decide where the elements are.</summary>
internal static class OrderedListChanges
{
    public static void AddItems(OperationCall call, ListValue list, IReadOnlyList<ReadOnlyMemory<byte>> items, long flags)
    {
        call.Result = ResultBuilder.Integer(list.Count);
        if (items.Count == 0)
        {
            call.WriteIfNew();
            return;
        }

        var order = MergeSort.Sort(items.Count, (a, b) => TokenOrder.Compare(items[a].Span, items[b].Span));
        List<ReadOnlyMemory<byte>> sorted = [.. order.Select(i => items[i])];
        if (flags.Has(ModifyFlags.ListUnique))
        {
            var distinct = sorted.Where((item, i) => i == 0 || TokenOrder.Compare(sorted[i - 1].Span, item.Span) != 0);
            List<ReadOnlyMemory<byte>> unique = [.. distinct];
            if (unique.Count < sorted.Count && !flags.IsPartial())
            {
                Fail(flags, ServerResult.NotApplicable);
                return;
            }

            sorted = [.. unique.Where(item => !ValueSearch.Any(list.Items, item).IsFound)];
            if (sorted.Count < unique.Count && !flags.IsPartial())
            {
                Fail(flags, ServerResult.ElementExists);
                return;
            }
        }

        var all = new List<ReadOnlyMemory<byte>>(list.Count + sorted.Count);
        var next = 0;
        foreach (var item in sorted)
        {
            var position = ValueSearch.Any(list.Items, item).Position;
            for (; next < position; next++)
            {
                all.Add(list.Items[next]);
            }

            all.Add(item);
        }

        all.AddRange(list.Items.Skip(next));
        call.Written = list.With(all);
        call.Result = ResultBuilder.Integer(all.Count);
    }

    /// <summary>Replaces an element by a value that may belong elsewhere.</summary>
    public static void Replace(OperationCall call, ListValue list, int index, ReadOnlyMemory<byte> value, long flags)
    {
        if (index > list.Count)
        {
            throw new CollectionException(ServerResult.NotApplicable);
        }

        var found = ValueSearch.First(list.Items, value);
        if (flags.Has(ModifyFlags.ListUnique) && found.IsFound)
        {
            if (found.Position != index)
            {
                Fail(flags, ServerResult.ElementExists);
            }

            return;
        }

        List<ReadOnlyMemory<byte>> items = [.. list.Items];
        items.Insert(found.Position, value);
        if (index < list.Count)
        {
            items.RemoveAt(found.Position <= index ? index + 1 : index);
        }

        call.Written = list.With(items);
    }

    private static void Fail(long flags, ServerResult code)
    {
        if (!flags.Has(ModifyFlags.NoFail))
        {
            throw new CollectionException(code);
        }
    }
}
