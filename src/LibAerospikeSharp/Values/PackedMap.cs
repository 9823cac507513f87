using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace LibAerospikeSharp.Values;

/// <summary>
/// A map that a server sent, in the server's order. It is unpacked when its content is first used. Keys are compared by
/// value, whatever their .NET types.
/// </summary>
/// <param name="bytes">The bytes of exactly one valid map.</param>
internal sealed class PackedMap(ReadOnlyMemory<byte> bytes) : IReadOnlyDictionary<object, object?>, IPacked
{
    // Up to this size, comparing every key is as fast as an index, and needs no memory for one.
    private const int LinearLimit = 8;

    private KeyValuePair<Value, Value>[]? _pairs;
    private Dictionary<Value, Value>? _index;

    public ReadOnlyMemory<byte> Bytes => bytes;

    public int Count => Pairs.Length;

    public KeyValuePair<Value, Value>[] Pairs => _pairs ??= MsgPackValueReader.ReadMap(bytes);

    public IEnumerable<object> Keys => Pairs.Select(pair => KeyObject(pair.Key));

    public IEnumerable<object?> Values => Pairs.Select(pair => pair.Value.ToObject());

    public object? this[object key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The map has no key '{key}'.");

    public bool ContainsKey(object key) => TryFind(key, out _);

    public bool TryGetValue(object key, [MaybeNullWhen(false)] out object? value)
    {
        var found = TryFind(key, out var result);
        value = result.ToObject();
        return found;
    }

    public IEnumerator<KeyValuePair<object, object?>> GetEnumerator() =>
        Pairs.Select(pair => KeyValuePair.Create(KeyObject(pair.Key), pair.Value.ToObject())).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"map of {Count}";

    // A dictionary can't have null keys, but a map of an old server might. Its nil key becomes the Value without a value.
    private static object KeyObject(Value key) => key.ToObject() ?? default(Value);

    private bool TryFind(object key, out Value value)
    {
        ArgumentNullException.ThrowIfNull(key);
        value = default;
        if (!Value.TryFromObject(key, out var wanted, out _))
        {
            return false;
        }

        if (Count > LinearLimit && !IsCollection(wanted))
        {
            return (_index ??= Index()).TryGetValue(wanted, out value);
        }

        // If an old server let a key occur twice, the last one counts, as in a Dictionary that is read.
        for (var i = Pairs.Length - 1; i >= 0; i--)
        {
            if (Pairs[i].Key == wanted)
            {
                value = Pairs[i].Value;
                return true;
            }
        }

        return false;
    }

    private Dictionary<Value, Value> Index()
    {
        var index = new Dictionary<Value, Value>(Count);
        foreach (var (key, value) in Pairs)
        {
            if (!IsCollection(key))
            {
                index[key] = value;
            }
        }

        return index;
    }

    // All lists have the same hash code, so an index of many would be slower than comparing each key.
    private static bool IsCollection(in Value key) => key.Kind is ValueKind.List or ValueKind.Map;
}
