using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values.Reading;

/// <summary>Reads maps as dictionaries.</summary>
internal sealed class DictionaryReader<TKey, TValue> : CollectionReader<Dictionary<TKey, TValue>>
    where TKey : notnull
{
    protected override MsgPackKind Kind => MsgPackKind.Map;

    protected override Dictionary<TKey, TValue> ReadElements(ref MsgPackReader reader, int count, string bin)
    {
        var entries = new Dictionary<TKey, TValue>(count);
        for (var i = 0; i < count; i++)
        {
            var place = new ValuePlace(bin, reader.Source, reader.Position);
            if (ValueConverter.ReadItem<TKey>(ref reader, bin) is not { } key)
            {
                throw ValueConverter.Mismatch<TKey>(ValueKind.Null, place);
            }

            entries[key] = ValueConverter.ReadItem<TValue>(ref reader, bin);
        }

        return entries;
    }
}
