using System.Collections;
using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values;

/// <summary>Writes dictionaries whose key and value types are not known.</summary>
internal sealed class DictionaryWriter : CollectionWriter
{
    public static readonly DictionaryWriter Instance = new();

    public override ValueKind Kind => ValueKind.Map;

    public override bool TryWrite(ref MsgPackWriter writer, object collection, ref ValueError valueError) =>
        CommonCollections.ObjectPairs.TryWrite(ref writer, Pairs((IDictionary)collection), ref valueError);

    private static IEnumerable<KeyValuePair<object, object?>> Pairs(IDictionary dictionary)
    {
        // No foreach, because it would use the other enumerator of the dictionary, with entries of another type.
        var enumerator = dictionary.GetEnumerator();
        using var disposable = enumerator as IDisposable;
        while (enumerator.MoveNext())
        {
            yield return KeyValuePair.Create(enumerator.Key, enumerator.Value);
        }
    }
}
