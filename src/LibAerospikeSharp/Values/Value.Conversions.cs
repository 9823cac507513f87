using System.Collections;
using LibAerospikeSharp.Values;

namespace LibAerospikeSharp;

public readonly partial struct Value
{
    /// <summary>Creates a value from a .NET object of one of the supported types.</summary>
    /// <param name="value">
    /// A boolean, integer, enum, float, double, string, blob (<c>byte[]</c>, memory or segment of bytes),
    /// <see cref="GeoJson"/>, <see cref="HllValue"/>, <see cref="TypedBlob"/>, <see cref="Value"/> or <see langword="null"/>.
    /// A dictionary, or another sequence of key-value pairs, becomes a map. Any other collection, or the result of LINQ,
    /// becomes a list. The content of a list or map is read when the value is written, so don't change it before.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The type is not supported, or holds more than its elements, such as a lookup or a JSON node. Or an unsigned number is
    /// above <see cref="long.MaxValue"/>.
    /// </exception>
    public static Value FromObject(object? value) =>
        TryFromObject(value, out var result, out var reason) ? result : throw new ArgumentException(reason, nameof(value));

    /// <summary>Like <see cref="TryFromObject"/>, without boxing.</summary>
    internal static bool TryFrom<T>(T value, out Value result, out string reason)
    {
        // The compiler keeps only one of these branches for each T, and the casts cost nothing.
        reason = "";
        if (typeof(T) == typeof(long)) result = (long)(object)value!;
        else if (typeof(T) == typeof(int)) result = (int)(object)value!;
        else if (typeof(T) == typeof(double)) result = (double)(object)value!;
        else if (typeof(T) == typeof(bool)) result = (bool)(object)value!;
        else if (typeof(T) == typeof(float)) result = (float)(object)value!;
        else if (typeof(T) == typeof(uint)) result = (uint)(object)value!;
        else if (typeof(T) == typeof(short)) result = (short)(object)value!;
        else if (typeof(T) == typeof(ushort)) result = (ushort)(object)value!;
        else if (typeof(T) == typeof(byte)) result = (byte)(object)value!;
        else if (typeof(T) == typeof(sbyte)) result = (sbyte)(object)value!;
        else if (typeof(T) == typeof(Value)) result = (Value)(object)value!;
        else if (typeof(T) == typeof(ulong)) return TryFromUnsigned((ulong)(object)value!, out result, out reason);
        else return TryFromObject(value, out result, out reason);
        return true;
    }

    internal static bool TryFromObject(object? value, out Value result, out string reason)
    {
        reason = "";
        switch (value)
        {
            case null: result = default; return true;
            case string v: result = v; return true;
            case long v: result = v; return true;
            case int v: result = v; return true;
            case double v: result = v; return true;
            case bool v: result = v; return true;
            case byte[] v when v.GetType() == typeof(byte[]): result = FromBlob(v); return true; // an sbyte[] can be cast to a byte[]
            case ReadOnlyMemory<byte> v: result = v; return true;
            case Memory<byte> v: result = v; return true;
            case ArraySegment<byte> v: result = v.AsMemory(); return true;
            case float v: result = v; return true;
            case uint v: result = v; return true;
            case short v: result = v; return true;
            case ushort v: result = v; return true;
            case byte v: result = v; return true;
            case sbyte v: result = v; return true;
            case ulong v: return TryFromUnsigned(v, out result, out reason);
            case Value v: result = v; return true;
            case GeoJson v: result = v; return true;
            case HllValue v: result = v; return true;
            case TypedBlob v: result = v; return true;
            case Enum v:
                return Enum.GetUnderlyingType(v.GetType()) == typeof(ulong)
                    ? TryFromUnsigned(Convert.ToUInt64(v, null), out result, out reason)
                    : TryFromObject(Convert.ToInt64(v, null), out result, out reason);
            case IEnumerable v: return TryFromCollection(v, out result, out reason);
            default: return Reject(value.GetType(), "", out result, out reason);
        }
    }

    private static bool TryFromCollection(IEnumerable value, out Value result, out string reason)
    {
        if (CollectionWriter.TryGet(value.GetType(), out var writer, out var hint))
        {
            result = FromCollection(writer.Kind, value);
            reason = "";
            return true;
        }

        return Reject(value.GetType(), hint, out result, out reason);
    }

    private static bool Reject(Type type, string hint, out Value result, out string reason)
    {
        result = default;
        reason = $"A value of type {type} can't be stored.{hint} "
            + "The supported types are bool, the integer types, enums, float, double, string, "
            + "byte[], memory of bytes, GeoJson, HllValue, TypedBlob, lists, dictionaries and null.";
        return false;
    }

    private static bool TryFromUnsigned(ulong value, out Value result, out string reason)
    {
        if (value > long.MaxValue)
        {
            result = default;
            reason = $"The ulong {value} can't be stored, because the server's largest integer is {long.MaxValue}.";
            return false;
        }

        result = (long)value;
        reason = "";
        return true;
    }

#pragma warning disable CA2225 // FromObject is the named alternative of every conversion.

    /// <summary>Creates a boolean.</summary>
    /// <param name="value">The boolean.</param>
    public static implicit operator Value(bool value) => new(ValueKind.Boolean, value ? 1 : 0, null);

    /// <summary>Creates an integer. Bytes also use this conversion.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Value(ushort value) => new(ValueKind.Integer, value, null);

    /// <summary>Prevents a character from being used as a value. Without this error C# would store its number.</summary>
    /// <param name="value">The character.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete("A char can't be stored. Use a string or an integer.", error: true)]
    public static implicit operator Value(char value) => throw new NotSupportedException();

    /// <summary>Creates an integer.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Value(int value) => new(ValueKind.Integer, value, null);

    /// <summary>Creates an integer.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Value(uint value) => new(ValueKind.Integer, value, null);

    /// <summary>Creates an integer.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Value(long value) => new(ValueKind.Integer, value, null);

    /// <summary>Creates an integer. Without this conversion C# would use the one to <c>double</c> and lose digits.</summary>
    /// <param name="value">The number, up to <see cref="long.MaxValue"/>.</param>
    /// <exception cref="ArgumentException">The number is above <see cref="long.MaxValue"/>.</exception>
    public static implicit operator Value(ulong value) =>
        TryFromUnsigned(value, out var result, out var reason) ? result : throw new ArgumentException(reason, nameof(value));

    /// <summary>Creates a double-precision number. A <c>float</c> is widened.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Value(double value) => new(ValueKind.Double, BitConverter.DoubleToInt64Bits(value), null);

    /// <summary>Creates a string.</summary>
    /// <param name="value">The string, or <see langword="null"/> for no value.</param>
    public static implicit operator Value(string? value) => value is null ? default : new(ValueKind.String, 0, value);

    /// <summary>Creates a blob. The array is not copied, so don't change it while the value is in use.</summary>
    /// <param name="value">The bytes, or <see langword="null"/> for no value.</param>
    public static implicit operator Value(byte[]? value) => value is null ? default : FromBlob(value);

    /// <summary>Creates a blob. The memory is not copied, so don't change it while the value is in use.</summary>
    /// <param name="value">The bytes.</param>
    public static implicit operator Value(ReadOnlyMemory<byte> value) => FromMemory(value);

    /// <summary>Creates a blob. The memory is not copied, so don't change it while the value is in use.</summary>
    /// <param name="value">The bytes.</param>
    public static implicit operator Value(Memory<byte> value) => FromMemory(value);

    /// <summary>Creates a blob. The array is not copied, so don't change it while the value is in use.</summary>
    /// <param name="value">The bytes.</param>
    public static implicit operator Value(ArraySegment<byte> value) => FromMemory(value.AsMemory());

    /// <summary>Creates a place or region.</summary>
    /// <param name="value">The GeoJSON, or <see langword="null"/> for no value.</param>
    public static implicit operator Value(GeoJson? value) => value is null ? default : new(ValueKind.GeoJson, 0, value);

    /// <summary>Creates a HyperLogLog.</summary>
    /// <param name="value">The HyperLogLog, or <see langword="null"/> for no value.</param>
    public static implicit operator Value(HllValue? value) => value is null ? default : new(ValueKind.Hll, 0, value);

    /// <summary>Creates a value of a type that has no .NET equivalent.</summary>
    /// <param name="value">The bytes, or <see langword="null"/> for no value.</param>
    public static implicit operator Value(TypedBlob? value) => value is null ? default : new(ValueKind.TypedBlob, 0, value);
}
