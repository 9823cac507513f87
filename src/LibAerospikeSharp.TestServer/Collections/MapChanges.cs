using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>The operations that change a map otherwise than by removing pairs.</summary>
internal static class MapChanges
{
    public static void SetType(OperationCall call)
    {
        var map = call.MapOrNew(0);
        var flags = call.Flags(call.Arguments.Number(0), CollectionFlags.Ordered | CollectionFlags.ValueOrdered);
        call.Written = new MapValue(flags, map.Entries);
    }

    /// <summary>Puts a pair.</summary>
    /// <param name="call">The operation.</param>
    /// <param name="createFlags">The flags of a new map.</param>
    /// <param name="modifyFlags">Whether the key has to exist, or must not.</param>
    public static void Put(OperationCall call, long createFlags, long modifyFlags)
    {
        var map = call.MapOrNew(createFlags);
        var entry = Entry(call, call.Arguments.Required(0), call.Arguments.Required(1));
        call.Result = ResultBuilder.Integer(map.Count);
        if (!IsAllowed(ValueSearch.First(map.Keys, entry.Key).IsFound, modifyFlags))
        {
            return;
        }

        Write(call, map.Put(entry));
    }

    /// <summary>Puts several pairs.</summary>
    /// <param name="call">The operation.</param>
    /// <param name="createFlags">The flags of a new map.</param>
    /// <param name="modifyFlags">Whether the keys have to exist, or must not.</param>
    public static void PutItems(OperationCall call, long createFlags, long modifyFlags)
    {
        var map = call.MapOrNew(createFlags);
        var items = CollectionValue.Parse(call.Normalize(call.Arguments.Required(0)), persistsIndex: false) as MapValue
            ?? throw new CollectionException(ServerResult.Parameter);
        call.Result = ResultBuilder.Integer(map.Count);
        if (items.Count == 0)
        {
            call.WriteIfNew();
            return;
        }

        if (map.Count == 0)
        {
            PutIntoEmpty(call, map, items, modifyFlags);
            return;
        }

        var merged = new List<MapEntry>(map.Count + items.Count);
        var next = 0;
        foreach (var item in items.Entries)
        {
            var found = ValueSearch.First(map.Keys, item.Key);
            if (!IsAllowed(found.IsFound, modifyFlags))
            {
                if (!modifyFlags.IsPartial())
                {
                    return;
                }

                continue;
            }

            for (; next < found.Position; next++)
            {
                merged.Add(map.Entries[next]);
            }

            merged.Add(item);
            next += found.IsFound ? 1 : 0;
        }

        merged.AddRange(map.Entries.Skip(next));
        Write(call, map.With(merged));
    }

    public static void Increment(OperationCall call, bool isDecrement)
    {
        var map = call.MapOrNew(call.Arguments.Number(2));
        var key = call.Arguments.Required(0);
        var found = ValueSearch.First(map.Keys, key);
        var old = found.IsFound ? map.Entries[found.Position].Value : default(ReadOnlyMemory<byte>?);
        var change = NumberChange.Add(old, call.Arguments.Value(1), isDecrement);
        Write(call, map.Put(Entry(call, key, change.Stored)));
        call.Result = change.Result;
    }

    public static void Clear(OperationCall call) => call.Written = call.Map.With([]);

    private static MapEntry Entry(OperationCall call, ReadOnlyMemory<byte> key, ReadOnlyMemory<byte> value) =>
        CollectionNormalizer.IsKey(key.Span)
            ? new MapEntry(call.Normalize(key), call.Normalize(value))
            : throw new CollectionException(ServerResult.Parameter);

    // In an empty map, a real server creates pairs even if it shouldn't, provided that it may do part of the work.
    private static void PutIntoEmpty(OperationCall call, MapValue map, MapValue items, long flags)
    {
        if (IsAllowed(isFound: false, flags) || flags.IsPartial())
        {
            Write(call, map.With(items.Entries));
        }
    }

    private static bool IsAllowed(bool isFound, long flags)
    {
        if (!flags.Has(isFound ? ModifyFlags.MapNoOverwrite : ModifyFlags.MapNoCreate))
        {
            return true;
        }

        return flags.Has(ModifyFlags.NoFail)
            ? false
            : throw new CollectionException(isFound ? ServerResult.ElementExists : ServerResult.ElementNotFound);
    }

    private static void Write(OperationCall call, MapValue map)
    {
        call.Written = map;
        call.Result = ResultBuilder.Integer(map.Count);
    }
}
