using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace LibAerospikeSharp;

/// <summary>Writes values as msgpack.</summary>
internal static class ItemWriter
{
    /// <summary>Writes an element of a list or map. <see langword="false"/>: it can't be sent, and what was written is no use.</summary>
    public static bool TryWrite<T>(ref MsgPackWriter writer, T item, ref Refusal refusal)
    {
        if (Value.TryFrom(item, out var value, out var reason))
        {
            return TryWrite(ref writer, value, ref refusal);
        }

        refusal = new Refusal(reason);
        return false;
    }

    /// <inheritdoc cref="TryWrite{T}(ref MsgPackWriter, T, ref Refusal)"/>
    public static bool TryWrite(ref MsgPackWriter writer, in Value value, ref Refusal refusal)
    {
        switch (value.Kind)
        {
            case ValueKind.Null: writer.WriteNil(); return true;
            case ValueKind.Boolean: writer.WriteBoolean(value.Boolean); return true;
            case ValueKind.Integer: writer.WriteInteger(value.Integer, value.IsUnsigned); return true;
            case ValueKind.Double: writer.WriteDouble(value.Double); return true;
            case ValueKind.String: return TryWriteText(ref writer, (string)value.Object, ParticleTag.String, ref refusal);
            case ValueKind.GeoJson: return TryWriteText(ref writer, ((GeoJson)value.Object).Json, ParticleTag.GeoJson, ref refusal);
            case ValueKind.Blob: writer.WriteBytes(value.Blob, ParticleTag.Blob); return true;
            case ValueKind.Hll: writer.WriteBytes(((HllValue)value.Object).Bytes.Span, ParticleTag.Hll); return true;
            case ValueKind.TypedBlob: return TryWriteTypedBlob(ref writer, (TypedBlob)value.Object, ref refusal);
            case ValueKind.List or ValueKind.Map:
                return TryWriteCollection(ref writer, value.Object, ref refusal);
            case ValueKind.Infinity or ValueKind.Wildcard:
                refusal = new Refusal($"The marker '{value}' can't be stored.");
                return false;
            default: throw new UnreachableException($"No msgpack for {value.Kind}.");
        }
    }

    private static bool TryWriteTypedBlob(ref MsgPackWriter writer, TypedBlob blob, ref Refusal refusal)
    {
        // An extension in the first place would be taken as the list's order, and no type at all has another form.
        if (blob.IsExtension || blob.Type == 0)
        {
            refusal = new Refusal($"A {blob} has its place inside the list or map that it came in only.");
            return false;
        }

        writer.WriteBytes(blob.Bytes.Span, (ParticleTag)blob.Type);
        return true;
    }

    private static bool TryWriteText(ref MsgPackWriter writer, string text, ParticleTag type, ref Refusal refusal)
    {
        if (writer.TryWriteText(text, type))
        {
            return true;
        }

        refusal = Refusal.OfText(text);
        return false;
    }

    private static bool TryWriteCollection(ref MsgPackWriter writer, object collection, ref Refusal refusal)
    {
        // The server sets no limit but the record's size. A collection that holds itself ends here too.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            refusal = new Refusal("Lists and maps are nested deeper than this thread's stack allows.");
            return false;
        }

        // A Value of a collection is only made when there is a writer for it.
        CollectionWriter.TryGet(collection.GetType(), out var collectionWriter, out _);
        return collectionWriter!.TryWrite(ref writer, collection, ref refusal);
    }
}
