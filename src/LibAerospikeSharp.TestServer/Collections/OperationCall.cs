using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>One operation on a list or map: what it works on, and what it brings about.</summary>
/// <param name="existing">The list or map, or null if it doesn't exist yet.</param>
/// <param name="isNested">Whether it is inside another one.</param>
/// <param name="maxDepth">How many levels of lists and maps a value in it may have.</param>
internal sealed class OperationCall(CollectionValue? existing, bool isNested, int maxDepth)
{
    private CollectionValue? _current = existing;

    public bool Exists { get; } = existing is not null;

    public required Arguments Arguments { get; init; }

    /// <summary>The result of the operation, or null if it has none.</summary>
    public Particle? Result { get; set; }

    /// <summary>The list or map after the operation, or null if the operation left it as it was.</summary>
    public CollectionValue? Written { get; set; }

    /// <summary>The new list or map that an operation was about to change, but didn't.</summary>
    public CollectionValue? Created => Exists ? null : _current;

    public CollectionValue Target => _current ?? throw new InvalidOperationException("There is no list or map.");

    public ListValue List => (ListValue)(_current ?? throw new InvalidOperationException("There is no list."));

    public MapValue Map => (MapValue)(_current ?? throw new InvalidOperationException("There is no map."));

    /// <summary>Provides an empty list if there is none.</summary>
    /// <param name="flags">The flags that the client wants for it. Invalid ones count as none.</param>
    public ListValue ListOrNew(long flags)
    {
        _current ??= new ListValue(Checked(flags, CollectionFlags.Ordered), []);
        return List;
    }

    /// <summary>Provides an empty map if there is none.</summary>
    /// <param name="flags">The flags that the client wants for it. Invalid ones count as none.</param>
    public MapValue MapOrNew(long flags)
    {
        if (_current is null)
        {
            // A new map can't persist an index without an order.
            var wanted = Checked(flags, CollectionFlags.Ordered | CollectionFlags.ValueOrdered);
            _current = new MapValue(wanted == CollectionFlags.PersistsIndex ? CollectionFlags.None : wanted, []);
        }

        return Map;
    }

    /// <summary>The flags that a client sets. Only the bin's own list or map can persist an index.</summary>
    public CollectionFlags Flags(long flags, CollectionFlags valid)
    {
        var wanted = (CollectionFlags)(byte)flags;
        if ((wanted & ~(valid | CollectionFlags.PersistsIndex)) != 0)
        {
            throw new CollectionException(ServerResult.NotApplicable);
        }

        return isNested ? wanted & ~CollectionFlags.PersistsIndex : wanted;
    }

    /// <summary>A value as it is stored.</summary>
    public byte[] Normalize(ReadOnlyMemory<byte> value) =>
        CollectionNormalizer.Normalize(value.Span, maxDepth) ?? throw new CollectionException(ServerResult.Parameter);

    /// <summary>Writes a new, empty list or map although the operation has nothing to add to it.</summary>
    public void WriteIfNew()
    {
        if (!Exists)
        {
            Written = _current;
        }
    }

    private CollectionFlags Checked(long flags, CollectionFlags valid)
    {
        var wanted = (CollectionFlags)(byte)flags & (isNested ? ~CollectionFlags.PersistsIndex : (CollectionFlags)byte.MaxValue);
        return (wanted & ~(valid | CollectionFlags.PersistsIndex)) == 0 ? wanted : CollectionFlags.None;
    }
}
