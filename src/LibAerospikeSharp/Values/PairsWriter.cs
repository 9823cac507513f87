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
        var start = writer.Begin(MsgPackKind.Map, expected);
        var count = 0;
        foreach (var (key, value) in pairs)
        {
            if (!MapKey.TryWrite(ref writer, key, out var written, ref valueError))
            {
                return false;
            }

            if (!MsgPackValueWriter.TryWrite(ref writer, value, ref valueError))
            {
                valueError.Inside(MapKey.Step(written));
                return false;
            }

            count++;
        }

        writer.End(start, MsgPackKind.Map, expected, count);
        return true;
    }
}
