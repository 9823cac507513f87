namespace LibAerospikeSharp.Tests.Values.MsgPack;

/// <summary>Values as msgpack and back.</summary>
internal static class Packed
{
    /// <exception cref="ArgumentException">The value can't be sent.</exception>
    public static byte[] Write(object? value)
    {
        var writer = new MsgPackWriter();
        try
        {
            var valueError = default(ValueError);
            return MsgPackValueWriter.TryWrite(ref writer, Value.FromObject(value), ref valueError)
                ? writer.Written.ToArray()
                : throw valueError.ToException("bin", nameof(value));
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>A list or map, or <see langword="null"/> where it is refused.</summary>
    public static object? Read(ReadOnlyMemory<byte> bytes) =>
        MsgPackValueReader.TryReadCollection(bytes, ValueKind.List, out var value) || MsgPackValueReader.TryReadCollection(bytes, ValueKind.Map, out value)
            ? value.ToObject()
            : null;

    /// <summary>A record with one bin "bin".</summary>
    public static Record Record(Value value) => new(new Key("test", "demo", 1), new RecordHeader(1, null), [new Bin("bin", value)]);

    /// <summary>What was read as arrays and pairs: written anew it takes another way than as it came.</summary>
    public static object? Rebuild(object? read) => read switch
    {
        IReadOnlyDictionary<object, object?> map => map.Select(pair => KeyValuePair.Create(Rebuild(pair.Key)!, Rebuild(pair.Value))).ToList(), // no key is null
        IReadOnlyList<object?> list => list.Select(Rebuild).ToArray(),
        _ => read,
    };

    /// <summary>The same value out of arrays in place of what was packed.</summary>
    public static Value Unpack(Value value) => value.Kind switch
    {
        ValueKind.List => Value.FromObject(((PackedList)value.Object).Items.Select(Unpack).ToArray()),
        ValueKind.Map => Value.FromObject(((PackedMap)value.Object).Pairs.Select(pair => KeyValuePair.Create(Unpack(pair.Key), Unpack(pair.Value))).ToArray()),
        _ => value,
    };

    /// <summary>Looks at all that a value holds, and gives how many values that is.</summary>
    public static int Walk(object? value) => value switch
    {
        IReadOnlyDictionary<object, object?> map => 1 + map.Sum(pair => Walk(pair.Key) + Walk(pair.Value)),
        IReadOnlyList<object?> list => 1 + list.Sum(Walk),
        _ => 1,
    };
}
