using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values;

/// <summary>Writes values as msgpack.</summary>
internal static class MsgPackValueWriter
{
    /// <summary>
    /// Writes an element of a list or map. Returns <see langword="false"/> if it can't be sent. Then the bytes written so far
    /// are of no use.
    /// </summary>
    public static bool TryWrite<T>(ref MsgPackWriter writer, T item, ref ValueError valueError)
    {
        if (Value.TryFrom(item, out var value, out var reason))
        {
            return TryWrite(ref writer, value, ref valueError);
        }

        valueError = new ValueError(reason);
        return false;
    }

    /// <summary>
    /// Writes a whole list or map. Returns <see langword="false"/> if it can't be sent. Then the bytes written so far are of
    /// no use.
    /// </summary>
    public static bool TryPack(ref MsgPackWriter writer, in Value collection, ref ValueError valueError)
    {
        try
        {
            return TryWrite(ref writer, collection, ref valueError);
        }
        catch (MsgPackSizeException)
        {
            var kind = collection.Kind == ValueKind.List ? "list" : "map";
            valueError = new ValueError($"The {kind} has more than {NativeMethods.MaxMessageBytes} bytes, which is the maximum that can be sent.");
            return false;
        }
    }

    /// <inheritdoc cref="TryWrite{T}(ref MsgPackWriter, T, ref ValueError)"/>
    public static bool TryWrite(ref MsgPackWriter writer, in Value value, ref ValueError valueError)
    {
        switch (value.Kind)
        {
            case ValueKind.Null: writer.WriteNil(); return true;
            case ValueKind.Boolean: writer.WriteBoolean(value.Boolean); return true;
            case ValueKind.Integer: writer.WriteInteger(value.Integer, value.IsUnsigned); return true;
            case ValueKind.Double: writer.WriteDouble(value.Double); return true;
            case ValueKind.String: return TryWriteText(ref writer, (string)value.Object, ParticleType.String, ref valueError);
            case ValueKind.GeoJson: return TryWriteText(ref writer, ((GeoJson)value.Object).Json, ParticleType.GeoJson, ref valueError);
            case ValueKind.Blob: writer.WriteBytes(value.Blob, ParticleType.Blob); return true;
            case ValueKind.Hll: writer.WriteBytes(((HllValue)value.Object).Bytes.Span, ParticleType.Hll); return true;
            case ValueKind.TypedBlob: return TryWriteTypedBlob(ref writer, (TypedBlob)value.Object, ref valueError);
            case ValueKind.List or ValueKind.Map:
                return TryWriteCollection(ref writer, value.Object, ref valueError);
            case ValueKind.Infinity or ValueKind.Wildcard:
                valueError = new ValueError($"The marker '{value}' can't be stored.");
                return false;
            default: throw new UnreachableException($"No msgpack for {value.Kind}.");
        }
    }

    private static bool TryWriteTypedBlob(ref MsgPackWriter writer, TypedBlob blob, ref ValueError valueError)
    {
        // If an extension were the first element, it would be taken for the list's order. Type 0 stands for a value without a
        // type, which has no other form.
        if (blob.IsExtension || blob.Type == 0)
        {
            valueError = new ValueError($"A {blob} can only be written as part of the list or map that it was read with.");
            return false;
        }

        writer.WriteBytes(blob.Bytes.Span, (ParticleType)blob.Type);
        return true;
    }

    private static bool TryWriteText(ref MsgPackWriter writer, string text, ParticleType type, ref ValueError valueError)
    {
        if (writer.TryWriteText(text, type))
        {
            return true;
        }

        valueError = ValueError.OfText(text);
        return false;
    }

    private static bool TryWriteCollection(ref MsgPackWriter writer, object collection, ref ValueError valueError)
    {
        // The server limits nesting only by the size of the record. This also stops a collection that contains itself.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            valueError = new ValueError("Lists and maps are nested deeper than this thread's stack allows.");
            return false;
        }

        // A Value for a collection is only created if there is a writer for it.
        CollectionWriter.TryGet(collection.GetType(), out var collectionWriter, out _);
        try
        {
            return collectionWriter!.TryWrite(ref writer, collection, ref valueError);
        }
        catch (InvalidOperationException) when (IsDefault(collection))
        {
            valueError = new ValueError($"A value of type {collection.GetType()} can't be stored before it is initialized.");
            return false;
        }
    }

    /// <summary>Whether a collection is the default of a struct, such as of ImmutableArray.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "There is a boxed value of the type, so the type is kept.")]
    private static bool IsDefault(object collection) =>
        collection is ValueType && collection.Equals(RuntimeHelpers.GetUninitializedObject(collection.GetType()));
}
