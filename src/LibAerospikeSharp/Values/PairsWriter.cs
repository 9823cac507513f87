using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values;

/// <summary>Writes dictionaries and other sequences of key-value pairs as maps, in their order.</summary>
internal sealed class PairsWriter<TKey, TValue> : CollectionWriter
{
    public override ValueKind Kind => ValueKind.Map;

    public override bool TryWrite(ref MsgPackWriter writer, object collection, ref ValueError valueError)
    {
        var pairs = (IEnumerable<KeyValuePair<TKey, TValue>>)collection;
        _ = pairs.TryGetNonEnumeratedCount(out var expected); // 0 if it is not known
        var keys = MapKeys.Of(pairs, expected);
        try
        {
            return TryWrite(ref writer, pairs, expected, ref keys, ref valueError);
        }
        finally
        {
            keys.Dispose();
        }
    }

    private static bool TryWrite(
        ref MsgPackWriter writer, IEnumerable<KeyValuePair<TKey, TValue>> pairs, int expected, ref MapKeys keys, ref ValueError valueError)
    {
        var start = writer.Begin(MsgPackKind.Map, expected);
        var count = 0;
        foreach (var (key, value) in pairs)
        {
            var keyStart = writer.Length;
            if (!MapKey.TryWrite(ref writer, key, out var written, ref valueError))
            {
                return false;
            }

            keys.Add(keyStart, writer.Length);
            if (!MsgPackValueWriter.TryWrite(ref writer, value, ref valueError))
            {
                valueError.Inside(MapKey.Step(written));
                return false;
            }

            count++;
        }

        if (keys.TryFindRepeated(writer.WrittenMemory, out var repeated))
        {
            valueError = new ValueError($"The key {MapKey.Describe(repeated)} occurs more than once. A map can't have two keys that are equal on the server.");
            valueError.Inside(MapKey.Step(repeated));
            return false;
        }

        writer.End(start, MsgPackKind.Map, expected, count);
        return true;
    }
}
