using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>The items that a list without an order does not have yet.</summary>
internal static class UniqueItems
{
    /// <summary>Returns the items to insert, or null if nothing shall be changed.</summary>
    public static IReadOnlyList<ReadOnlyMemory<byte>>? Of(ListValue list, IReadOnlyList<ReadOnlyMemory<byte>> items, long flags)
    {
        var known = new SortedSet<ReadOnlyMemory<byte>>(list.Items, ItemComparer.Instance);
        var own = new SortedSet<ReadOnlyMemory<byte>>(ItemComparer.Instance);
        var unique = new List<ReadOnlyMemory<byte>>();
        foreach (var item in items)
        {
            if (!known.Contains(item) && own.Add(item))
            {
                unique.Add(item);
                continue;
            }

            if (!flags.IsPartial())
            {
                // Two equal items have another code than one that the list already has.
                var code = known.Contains(item) ? ServerResult.ElementExists : ServerResult.NotApplicable;
                return flags.Has(ModifyFlags.NoFail) ? null : throw new CollectionException(code);
            }
        }

        return unique.Count == 0 ? null : unique;
    }

    private sealed class ItemComparer : IComparer<ReadOnlyMemory<byte>>
    {
        public static ItemComparer Instance { get; } = new();

        public int Compare(ReadOnlyMemory<byte> x, ReadOnlyMemory<byte> y) => TokenOrder.Compare(x.Span, y.Span);
    }
}
