using System.Buffers;
using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>The elements of a list.</summary>
internal sealed class ListValue(CollectionFlags flags, IReadOnlyList<ReadOnlyMemory<byte>> items) : CollectionValue(flags)
{
    public IReadOnlyList<ReadOnlyMemory<byte>> Items { get; } = items;

    public override int Count => Items.Count;

    public override ParticleType Type => ParticleType.List;

    public bool IsOrdered => Flags.HasFlag(CollectionFlags.Ordered);

    public static ListValue Parse(CollectionFlags flags, uint count, ReadOnlyMemory<byte> data)
    {
        var items = new List<ReadOnlyMemory<byte>>();
        for (uint i = 0; i < count; i++)
        {
            items.Add(ElementReader.Read(ref data));
        }

        return new ListValue(flags, items);
    }

    public ListValue With(IReadOnlyList<ReadOnlyMemory<byte>> items) => new(Flags, items);

    /// <summary>The list without some elements. A list that becomes empty no longer persists an index.</summary>
    /// <param name="removed">The indexes of the elements, in ascending order.</param>
    public ListValue Without(IReadOnlyList<int> removed)
    {
        var next = 0;
        var rest = new List<ReadOnlyMemory<byte>>(Math.Max(0, Count - removed.Count));
        for (var i = 0; i < Count; i++)
        {
            if (next < removed.Count && removed[next] == i)
            {
                next++;
            }
            else
            {
                rest.Add(Items[i]);
            }
        }

        return rest.Count == 0 ? new ListValue(Flags & CollectionFlags.Ordered, rest) : With(rest);
    }

    /// <summary>Replaces an element, or adds one at the end. In an ordered list, it moves to where it belongs.</summary>
    public ListValue Replace(int index, ReadOnlyMemory<byte> item)
    {
        List<ReadOnlyMemory<byte>> items = [.. Items];
        if (index == Count)
        {
            items.Add(item);
        }
        else
        {
            items[index] = item;
        }

        // A single element has no other place to go.
        if (IsOrdered && Count > (index == Count ? 0 : 1))
        {
            var rank = ValueSearch.First(Items, item).Position;
            var target = rank > index ? rank - 1 : rank;
            items.RemoveAt(index);
            items.Insert(target, item);
        }

        return With(items);
    }

    protected override void Write(IBufferWriter<byte> target)
    {
        var order = (byte)PackedFlags;
        CollectionWriter.WriteListHeader(target, (uint)(order == 0 ? Count : Count + 1));
        if (order != 0)
        {
            CollectionWriter.WriteOrder(target, order);
        }

        foreach (var item in Items)
        {
            target.Write(item.Span);
        }
    }
}
