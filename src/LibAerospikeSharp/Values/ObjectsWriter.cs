using System.Collections;
using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values;

/// <summary>Writes sequences whose element type is not known.</summary>
internal sealed class ObjectsWriter : CollectionWriter
{
    public static readonly ObjectsWriter Instance = new();

    public override ValueKind Kind => ValueKind.List;

    public override bool TryWrite(ref MsgPackWriter writer, object collection, ref ValueError valueError) =>
        CommonCollections.Objects.TryWrite(ref writer, Items((IEnumerable)collection), ref valueError);

    // No Cast, because it would use a generic enumerator if the sequence has several.
    private static IEnumerable<object?> Items(IEnumerable sequence)
    {
        foreach (var item in sequence)
        {
            yield return item;
        }
    }
}
