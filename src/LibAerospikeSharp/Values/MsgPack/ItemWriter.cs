using System.Diagnostics;

namespace LibAerospikeSharp;

/// <summary>Writes values as msgpack.</summary>
internal static class ItemWriter
{
    /// <summary>How deep lists and maps may be nested: the C client and the server compare values to this depth.</summary>
    public const int MaxDepth = 256;

    /// <summary>Writes an element of a list or map. <see langword="false"/>: it can't be sent, and what was written is no use.</summary>
    public static bool TryWrite<T>(ref MsgPackWriter writer, T item, int depth, ref Refusal refusal)
    {
        if (Value.TryFrom(item, out var value, out var reason))
        {
            return TryWrite(ref writer, value, depth, ref refusal);
        }

        refusal = new Refusal(reason);
        return false;
    }

    /// <inheritdoc cref="TryWrite{T}(ref MsgPackWriter, T, int, ref Refusal)"/>
    public static bool TryWrite(ref MsgPackWriter writer, in Value value, int depth, ref Refusal refusal)
    {
        switch (value.Kind)
        {
            case ValueKind.Null: writer.WriteNil(); return true;
            case ValueKind.Boolean: writer.WriteBoolean(value.Boolean); return true;
            case ValueKind.Integer: writer.WriteInteger(value.Integer); return true;
            case ValueKind.Double: writer.WriteDouble(value.Double); return true;
            case ValueKind.String: return TryWriteText(ref writer, (string)value.Object, ParticleTag.String, ref refusal);
            case ValueKind.GeoJson: return TryWriteText(ref writer, ((GeoJson)value.Object).Json, ParticleTag.GeoJson, ref refusal);
            case ValueKind.Blob: writer.WriteBytes(value.Blob, ParticleTag.Blob); return true;
            case ValueKind.HyperLogLog: writer.WriteBytes(((HllValue)value.Object).Bytes.Span, ParticleTag.HyperLogLog); return true;
            case ValueKind.TypedBlob:
                var blob = (TypedBlob)value.Object;
                writer.WriteBytes(blob.Bytes.Span, (ParticleTag)blob.Type);
                return true;
            case ValueKind.List or ValueKind.Map:
                return TryWriteCollection(ref writer, value.Object, depth, ref refusal);
            case ValueKind.Infinity or ValueKind.Wildcard:
                refusal = new Refusal($"The marker '{value}' can't be stored.");
                return false;
            default: throw new UnreachableException($"No msgpack for {value.Kind}.");
        }
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

    private static bool TryWriteCollection(ref MsgPackWriter writer, object collection, int depth, ref Refusal refusal)
    {
        if (depth == MaxDepth)
        {
            refusal = new Refusal($"Lists and maps can be nested {MaxDepth} deep at most.");
            return false;
        }

        // A Value of a collection is only made when there is a writer for it.
        CollectionWriter.TryGet(collection.GetType(), out var collectionWriter, out _);
        return collectionWriter!.TryWrite(ref writer, collection, depth + 1, ref refusal);
    }
}
