using System.Buffers;
using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>The pairs of a map. They are stored in the order of their keys, whatever the flags say.</summary>
internal sealed class MapValue : CollectionValue
{
    private readonly Lazy<int[]> _valueOrder;
    private readonly Lazy<int[]> _ranks;

    public MapValue(CollectionFlags flags, IReadOnlyList<MapEntry> entries)
        : base(flags)
    {
        Entries = entries;
        _valueOrder = new Lazy<int[]>(() => MergeSort.Sort(Count, (a, b) => TokenOrder.Compare(Entries[a].Value.Span, Entries[b].Value.Span)));
        _ranks = new Lazy<int[]>(() =>
        {
            var ranks = new int[Count];
            for (var rank = 0; rank < Count; rank++)
            {
                ranks[ValueOrder[rank]] = rank;
            }

            return ranks;
        });
    }

    public IReadOnlyList<MapEntry> Entries { get; }

    public override int Count => Entries.Count;

    public override ParticleType Type => ParticleType.Map;

    /// <summary>Whether a real server treats the map as sorted by key. Any flag makes it so.</summary>
    public bool IsOrdered => Flags != CollectionFlags.None;

    /// <summary>Whether a real server has stored the order of the values.</summary>
    public bool HasRankIndex => Flags.HasFlag(CollectionFlags.PersistsIndex | CollectionFlags.ValueOrdered) && Count > 1;

    /// <summary>The indexes of the pairs in the order of their values. Equal values are in the order of their keys.</summary>
    public IReadOnlyList<int> ValueOrder => _valueOrder.Value;

    /// <summary>The rank of each pair.</summary>
    public IReadOnlyList<int> Ranks => _ranks.Value;

    public IReadOnlyList<ReadOnlyMemory<byte>> Keys => new Projection<ReadOnlyMemory<byte>>(Count, i => Entries[i].Key);

    public IReadOnlyList<ReadOnlyMemory<byte>> Values => new Projection<ReadOnlyMemory<byte>>(Count, i => Entries[i].Value);

    public static MapValue Parse(CollectionFlags flags, uint count, ReadOnlyMemory<byte> data)
    {
        var entries = new List<MapEntry>();
        for (uint i = 0; i < count; i++)
        {
            var key = ElementReader.Read(ref data);
            entries.Add(new MapEntry(key, ElementReader.Read(ref data)));
        }

        return new MapValue(flags, entries);
    }

    public MapValue With(IReadOnlyList<MapEntry> entries) => new(Flags, entries);

    /// <summary>The map without some pairs.</summary>
    /// <param name="removed">The indexes of the pairs, in ascending order.</param>
    public MapValue Without(IReadOnlyList<int> removed)
    {
        var next = 0;
        var rest = new List<MapEntry>(Math.Max(0, Count - removed.Count));
        for (var i = 0; i < Count; i++)
        {
            if (next < removed.Count && removed[next] == i)
            {
                next++;
            }
            else
            {
                rest.Add(Entries[i]);
            }
        }

        return With(rest);
    }

    /// <summary>Replaces the value of a pair.</summary>
    public MapValue Replace(int index, ReadOnlyMemory<byte> value)
    {
        List<MapEntry> entries = [.. Entries];
        entries[index] = entries[index] with { Value = value };
        return With(entries);
    }

    /// <summary>Adds a pair, or replaces the one that has the key.</summary>
    public MapValue Put(MapEntry entry)
    {
        List<MapEntry> entries = [.. Entries];
        var found = ValueSearch.First(Keys, entry.Key);
        if (found.IsFound)
        {
            entries[found.Position] = entry;
        }
        else
        {
            entries.Insert(found.Position, entry);
        }

        return With(entries);
    }

    protected override void Write(IBufferWriter<byte> target)
    {
        var order = (byte)PackedFlags;
        CollectionWriter.WriteMapHeader(target, (uint)(order == 0 ? Count : Count + 1));
        if (order != 0)
        {
            CollectionWriter.WriteOrder(target, order);
            CollectionWriter.WriteNil(target);
        }

        foreach (var entry in Entries)
        {
            target.Write(entry.Key.Span);
            target.Write(entry.Value.Span);
        }
    }
}
