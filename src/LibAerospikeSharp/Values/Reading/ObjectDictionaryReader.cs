using System.Collections;
using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values.Reading;

/// <summary>Reads maps as dictionaries without code for the types of their keys and values.</summary>
/// <param name="key">Reads the keys.</param>
/// <param name="value">Reads the values.</param>
internal sealed class ObjectDictionaryReader<T>(ItemReader key, ItemReader value) : CollectionReader<T>
{
    protected override MsgPackKind Kind => MsgPackKind.Map;

    protected override T ReadElements(ref MsgPackReader reader, int count, string bin)
    {
        var entries = AheadOfTimeReaders.Create<T>(bin);
        var dictionary = (IDictionary)entries!; // a Dictionary<TKey, TValue>
        for (var i = 0; i < count; i++)
        {
            var place = new ValuePlace(bin, reader.Source, reader.Position);
            var entryKey = key.Read(ref reader, bin) ?? throw ValueConverter.Mismatch(CollectionReaders.ElementTypes(typeof(T))[0], ValueKind.Null, place);
            dictionary[entryKey] = value.Read(ref reader, bin);
        }

        return entries;
    }
}
