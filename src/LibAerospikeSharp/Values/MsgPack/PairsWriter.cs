namespace LibAerospikeSharp;

/// <summary>Writes dictionaries and other pairs of keys and values as maps, in their order.</summary>
internal sealed class PairsWriter<TKey, TValue> : CollectionWriter
{
    public override ValueKind Kind => ValueKind.Map;

    public override bool TryWrite(ref MsgPackWriter writer, object collection, ref Refusal refusal)
    {
        var pairs = (IEnumerable<KeyValuePair<TKey, TValue>>)collection;
        _ = pairs.TryGetNonEnumeratedCount(out var expected); // 0 where it is not known
        var start = writer.Begin(MsgPackKind.Map, expected);
        var count = 0;
        foreach (var (key, value) in pairs)
        {
            if (!MapKey.TryWrite(ref writer, key, out var written, ref refusal))
            {
                return false;
            }

            if (!ItemWriter.TryWrite(ref writer, value, ref refusal))
            {
                refusal.Inside(MapKey.Step(written));
                return false;
            }

            count++;
        }

        writer.End(start, MsgPackKind.Map, expected, count);
        return true;
    }
}
