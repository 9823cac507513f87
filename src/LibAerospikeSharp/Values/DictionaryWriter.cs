using System.Collections;
using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values;

/// <summary>Writes dictionaries whose types of keys and values are not known.</summary>
internal sealed class DictionaryWriter : CollectionWriter
{
    public static readonly DictionaryWriter Instance = new();

    public override ValueKind Kind => ValueKind.Map;

    public override bool TryWrite(ref MsgPackWriter writer, object collection, ref ValueError valueError) =>
        CommonCollections.ObjectPairs.TryWrite(ref writer, Pairs((IDictionary)collection), ref valueError);

    private static IEnumerable<KeyValuePair<object, object?>> Pairs(IDictionary dictionary)
    {
        // Not a foreach, which would see the entries as whatever the dictionary's other enumerator gives.
        var enumerator = dictionary.GetEnumerator();
        using var disposable = enumerator as IDisposable;
        while (enumerator.MoveNext())
        {
            yield return KeyValuePair.Create(enumerator.Key, enumerator.Value);
        }
    }
}
