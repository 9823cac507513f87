using System.Diagnostics;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp;

/// <summary>A scalar <see cref="Value"/> as one of libaerospike's as_val types, and back.</summary>
internal static unsafe class NativeValue
{
    /// <summary>The bytes of a string or blob, without the few that every value takes.</summary>
    public static long SizeOf(in Value value) => value.Kind switch
    {
        // Exact where it matters: no string of fewer characters comes near a limit.
        ValueKind.String => value.String.Length < 1024 * 1024 ? value.String.Length : Utf8.ByteCount(value.String),
        ValueKind.Blob => value.Blob.Length,
        _ => 0,
    };

    /// <summary>Writes a value. <see langword="false"/>: a string that is not valid UTF-16.</summary>
    /// <param name="value">The value.</param>
    /// <param name="target">An as_key's value is written through this pointer too: its union starts with the same members.</param>
    /// <param name="scratch">Holds what the value points to.</param>
    public static bool Write(in Value value, as_bin_value* target, Scratch scratch)
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

            case ValueKind.Integer:
                target->integer._ = Header(as_val_type_e.AS_INTEGER);
                target->integer.value = value.Integer;
                return true;

            case ValueKind.Double:
                target->dbl._ = Header(as_val_type_e.AS_DOUBLE);
                target->dbl.value = value.Double;
                return true;

            case ValueKind.String:
                var length = Utf8.CopyValue(value.String, scratch, out var text);
                if (length < 0)
                {
                    return false;
                }

                target->@string._ = Header(as_val_type_e.AS_STRING);
                target->@string.free = 0;
                target->@string.value = (sbyte*)text;
                target->@string.len = (nuint)length;
                return true;

            case ValueKind.Blob:
                var blob = value.Blob;
                var copy = (byte*)scratch.Allocate((nuint)blob.Length);
                blob.CopyTo(new Span<byte>(copy, blob.Length));
                target->bytes._ = Header(as_val_type_e.AS_BYTES);
                target->bytes.capacity = target->bytes.size = (uint)blob.Length;
                target->bytes.value = copy;
                target->bytes.free = 0;
                target->bytes.type = as_bytes_type.AS_BYTES_BLOB;
                return true;

            default:
                throw new UnreachableException($"No native form for {value.Kind}.");
        }
    }

    /// <summary>Reads a value. <see langword="false"/>: a type that is not supported, which <paramref name="type"/> names.</summary>
    public static bool TryRead(as_bin_value* source, out Value value, out string type)
    {
        type = "";
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
                value = source->@string.len == nuint.MaxValue
                    ? Utf8.Read(source->@string.value)
                    : Utf8.ReadBytes(new ReadOnlySpan<byte>(source->@string.value, checked((int)source->@string.len)));
                return true;

            case as_val_type_e.AS_BYTES when source->bytes.type is as_bytes_type.AS_BYTES_BLOB:
                value = new ReadOnlySpan<byte>(source->bytes.value, checked((int)source->bytes.size)).ToArray();
                return true;

            case as_val_type_e.AS_BYTES:
                value = default;
                type = source->bytes.type switch
                {
                    as_bytes_type.AS_BYTES_LIST => "list",
                    as_bytes_type.AS_BYTES_MAP => "map",
                    as_bytes_type.AS_BYTES_HLL => "HyperLogLog",
                    var other => $"particle type {(uint)other}",
                };
                return false;

            default:
                value = default;
                type = (as_val_type_e)source->nil.type == as_val_type_e.AS_GEOJSON ? "geo" : $"value type {source->nil.type}";
                return false;
        }
    }

    /// <summary>What as_val_init does: one reference, not on libaerospike's heap.</summary>
    private static as_val Header(as_val_type_e type) => new() { count = 1, type = (byte)type, free = 0 };
}
