using System.Diagnostics;
using System.Runtime.InteropServices;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values.Records;

/// <summary>Converts a <see cref="Value"/> to one of libaerospike's as_val types, and back.</summary>
internal static unsafe class NativeValueCodec
{
    /// <summary>
    /// The size from which blobs are passed without copying. Smaller ones are copied, because that is faster than pinning
    /// them.
    /// </summary>
    private const int PinnedSize = 4096;

    /// <summary>Returns the size of a string or blob in bytes, without the few bytes that every value takes.</summary>
    public static long SizeOf(in Value value) => value.Kind switch
    {
        ValueKind.String => SizeOf((string)value.Object),
        ValueKind.GeoJson => SizeOf(((GeoJson)value.Object).Json),
        ValueKind.Blob => value.Blob.Length,
        ValueKind.Hll => ((HllValue)value.Object).Bytes.Length,
        ValueKind.TypedBlob => ((TypedBlob)value.Object).Bytes.Length,
        _ => 0,
    };

    /// <summary>Writes a value. Returns <see langword="false"/> if it can't be sent.</summary>
    /// <param name="value">The value.</param>
    /// <param name="target">
    /// The value to write. The value of an as_key is also written through this pointer, because its union starts with the
    /// same members.
    /// </param>
    /// <param name="scratch">Holds the memory that the value points to.</param>
    /// <param name="valueError">The reason why the value can't be sent.</param>
    public static bool TryWrite(in Value value, as_bin_value* target, Scratch scratch, ref ValueError valueError)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                target->nil = Header(as_val_type_e.AS_NIL);
                return true;

            case ValueKind.Boolean:
                target->boolean._ = Header(as_val_type_e.AS_BOOLEAN);
                target->boolean.value = value.Boolean ? (byte)1 : (byte)0;
                return true;

            case ValueKind.Integer when value.IsUnsigned:
                valueError = new ValueError($"The number {value} can't be stored, because the largest integer in a bin is {long.MaxValue}.");
                return false;

            case ValueKind.Integer:
                target->integer._ = Header(as_val_type_e.AS_INTEGER);
                target->integer.value = value.Integer;
                return true;

            case ValueKind.Double:
                target->dbl._ = Header(as_val_type_e.AS_DOUBLE);
                target->dbl.value = value.Double;
                return true;

            case ValueKind.String:
                return TryWriteText((string)value.Object, as_val_type_e.AS_STRING, target, scratch, ref valueError);

            case ValueKind.GeoJson: // an as_geojson has the members of an as_string
                return TryWriteText(((GeoJson)value.Object).Json, as_val_type_e.AS_GEOJSON, target, scratch, ref valueError);

            case ValueKind.Blob:
                WriteBytes(value.BlobMemory, as_bytes_type.AS_BYTES_BLOB, target, scratch);
                return true;

            case ValueKind.Hll:
                WriteBytes(((HllValue)value.Object).Bytes, as_bytes_type.AS_BYTES_HLL, target, scratch);
                return true;

            case ValueKind.TypedBlob when !((TypedBlob)value.Object).CanBeBin:
                valueError = new ValueError($"A {value} can only be written as part of the list or map that it was read with.");
                return false;

            case ValueKind.TypedBlob:
                var blob = (TypedBlob)value.Object;
                WriteBytes(blob.Bytes, (as_bytes_type)blob.Type, target, scratch);
                return true;

            case ValueKind.List or ValueKind.Map:
                return TryWriteCollection(value, target, scratch, ref valueError);

            case ValueKind.Infinity or ValueKind.Wildcard:
                valueError = new ValueError($"The marker '{value}' can't be stored.");
                return false;

            default:
                throw new UnreachableException($"No native form for {value.Kind}.");
        }
    }

    /// <summary>Reads a value. Returns <see langword="false"/> if it is a list or map that is not valid msgpack.</summary>
    public static bool TryRead(as_bin_value* source, out Value value)
    {
        switch ((as_val_type_e)source->nil.type)
        {
            case as_val_type_e.AS_NIL:
                value = default;
                return true;

            case as_val_type_e.AS_BOOLEAN:
                value = source->boolean.value != 0;
                return true;

            case as_val_type_e.AS_INTEGER:
                value = source->integer.value;
                return true;

            case as_val_type_e.AS_DOUBLE:
                value = source->dbl.value;
                return true;

            case as_val_type_e.AS_STRING:
                value = ReadText(&source->@string);
                return true;

            case as_val_type_e.AS_GEOJSON:
                value = new GeoJson(ReadText(&source->@string));
                return true;

            case as_val_type_e.AS_BYTES:
                var bytes = new ReadOnlySpan<byte>(source->bytes.value, checked((int)source->bytes.size)).ToArray();
                return TryReadBytes(bytes, source->bytes.type, out value);

            default:
                throw new UnreachableException($"libaerospike returned a value of type {source->nil.type}.");
        }
    }

    private static bool TryReadBytes(byte[] bytes, as_bytes_type type, out Value value)
    {
        switch (type)
        {
            case as_bytes_type.AS_BYTES_LIST:
                return MsgPackValueReader.TryReadCollection(bytes, ValueKind.List, out value);
            case as_bytes_type.AS_BYTES_MAP:
                return MsgPackValueReader.TryReadCollection(bytes, ValueKind.Map, out value);
            case as_bytes_type.AS_BYTES_BLOB:
                value = bytes;
                return true;
            case as_bytes_type.AS_BYTES_HLL:
                value = new HllValue(bytes);
                return true;
            default:
                value = TypedBlob.FromServer((byte)type, bytes);
                return true;
        }
    }

    private static string ReadText(as_string* text) => text->len == nuint.MaxValue
        ? NativeUtf8.Read(text->value)
        : NativeUtf8.ReadBytes(new ReadOnlySpan<byte>(text->value, checked((int)text->len)));

    private static bool TryWriteText(string text, as_val_type_e type, as_bin_value* target, Scratch scratch, ref ValueError valueError)
    {
        var length = NativeUtf8.CopyValue(text, scratch, out var copy);
        if (length < 0)
        {
            valueError = ValueError.OfText(text);
            return false;
        }

        target->@string._ = Header(type);
        target->@string.free = 0;
        target->@string.value = (sbyte*)copy;
        target->@string.len = (nuint)length;
        return true;
    }

    private static bool TryWriteCollection(in Value value, as_bin_value* target, Scratch scratch, ref ValueError valueError)
    {
        var type = value.Kind == ValueKind.List ? as_bytes_type.AS_BYTES_LIST : as_bytes_type.AS_BYTES_MAP;
        if (value.Object is IPacked packed)
        {
            WriteBytes(packed.Bytes, type, target, scratch);
            return true;
        }

        var writer = new MsgPackWriter();
        try
        {
            if (!MsgPackValueWriter.TryPack(ref writer, value, ref valueError))
            {
                return false;
            }

            CopyBytes(writer.Written, type, target, scratch);
            return true;
        }
        finally
        {
            writer.Dispose();
        }
    }

    private static void WriteBytes(ReadOnlyMemory<byte> bytes, as_bytes_type type, as_bin_value* target, Scratch scratch)
    {
        if (bytes.Length >= PinnedSize && MemoryMarshal.TryGetArray(bytes, out var segment))
        {
            SetBytes(scratch.Pin(segment), bytes.Length, type, target);
        }
        else
        {
            CopyBytes(bytes.Span, type, target, scratch);
        }
    }

    private static void CopyBytes(ReadOnlySpan<byte> bytes, as_bytes_type type, as_bin_value* target, Scratch scratch)
    {
        var copy = (byte*)scratch.Allocate((nuint)bytes.Length);
        bytes.CopyTo(new Span<byte>(copy, bytes.Length));
        SetBytes(copy, bytes.Length, type, target);
    }

    private static void SetBytes(byte* bytes, int length, as_bytes_type type, as_bin_value* target)
    {
        target->bytes._ = Header(as_val_type_e.AS_BYTES);
        target->bytes.capacity = target->bytes.size = (uint)length;
        target->bytes.value = bytes;
        target->bytes.free = 0;
        target->bytes.type = type;
    }

    // Exact only where it matters. A shorter string does not come near the limit.
    private static long SizeOf(string text) => text.Length < 1024 * 1024 ? text.Length : NativeUtf8.ByteCount(text);

    /// <summary>Creates the header as as_val_init does, with one reference, and not on libaerospike's heap.</summary>
    private static as_val Header(as_val_type_e type) => new() { count = 1, type = (byte)type, free = 0 };
}
