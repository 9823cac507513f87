using System.Collections;
using LibAerospikeSharp.Values;

namespace LibAerospikeSharp;

public readonly partial struct Value
{
    /// <summary>The value of a .NET object of one of the supported types.</summary>
    /// <param name="value">
    /// A boolean, integer, enum, float, double, string, blob (<c>byte[]</c>, memory or segment of bytes), <see cref="GeoJson"/>,
    /// <see cref="HllValue"/>, <see cref="TypedBlob"/>, dictionary or pairs of keys and values (a map), other
    /// <see cref="IEnumerable"/> (a list), <see cref="Value"/> or <see langword="null"/>. What a list or map holds is
    /// looked at when it is written; don't change it before.
    /// </param>
    /// <exception cref="ArgumentException">The type is not supported, or an unsigned number is above <see cref="long.MaxValue"/>.</exception>
    public static Value FromObject(object? value) =>
        TryFromObject(value, out var result, out var reason) ? result : throw new ArgumentException(reason, nameof(value));

    /// <summary>The same as <see cref="TryFromObject"/>, without boxing.</summary>
    internal static bool TryFrom<T>(T value, out Value result, out string reason)
    {
        // The compiler keeps one of these branches for a T, and its casts cost nothing.
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
            case byte[] v when v.GetType() == typeof(byte[]): result = FromBlob(v); return true; // an sbyte[] passes for a byte[]
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
            default: return Refuse(value.GetType(), "", out result, out reason);
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

        return Refuse(value.GetType(), hint, out result, out reason);
    }

    private static bool Refuse(Type type, string hint, out Value result, out string reason)
    {
        result = default;
        reason = $"A value of type {type} can't be stored.{hint} Supported are bool, the integer types, enums, float, double, string, byte[], memory of bytes, GeoJson, HllValue, lists, dictionaries and null.";
        return false;
    }

    private static bool TryFromUnsigned(ulong value, out Value result, out string reason)
    {
        if (value > long.MaxValue)
        {
            result = default;
            reason = $"The ulong {value} can't be stored: the server's integers end at {long.MaxValue}.";
            return false;
        }

        result = (long)value;
        reason = "";
        return true;
    }

#pragma warning disable CA2225 // FromObject is the named alternative of every conversion.

    /// <summary>A boolean.</summary>
    /// <param name="value">The boolean.</param>
    public static implicit operator Value(bool value) => new(ValueKind.Boolean, value ? 1 : 0, null);

    /// <summary>An integer. Bytes take this conversion too.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Value(ushort value) => new(ValueKind.Integer, value, null);

    /// <summary>A character is no value: without this valueError C# would store its number.</summary>
    /// <param name="value">The character.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete("A char can't be stored; use a string or an integer.", error: true)]
    public static implicit operator Value(char value) => throw new NotSupportedException();

    /// <summary>An integer.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Value(int value) => new(ValueKind.Integer, value, null);

    /// <summary>An integer.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Value(uint value) => new(ValueKind.Integer, value, null);

    /// <summary>An integer.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Value(long value) => new(ValueKind.Integer, value, null);

    /// <summary>An integer. Without this conversion C# would take the one to <c>double</c> and lose digits.</summary>
    /// <param name="value">The number, up to <see cref="long.MaxValue"/>.</param>
    /// <exception cref="ArgumentException">The number is above <see cref="long.MaxValue"/>.</exception>
    public static implicit operator Value(ulong value) =>
        TryFromUnsigned(value, out var result, out var reason) ? result : throw new ArgumentException(reason, nameof(value));

    /// <summary>A double-precision number; a <c>float</c> is widened.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Value(double value) => new(ValueKind.Double, BitConverter.DoubleToInt64Bits(value), null);

    /// <summary>A string.</summary>
    /// <param name="value">The string, or <see langword="null"/> for no value.</param>
    public static implicit operator Value(string? value) => value is null ? default : new(ValueKind.String, 0, value);

    /// <summary>A blob. The array is not copied: don't change it while the value is in use.</summary>
    /// <param name="value">The bytes, or <see langword="null"/> for no value.</param>
    public static implicit operator Value(byte[]? value) => value is null ? default : FromBlob(value);

    /// <summary>A blob. The memory is not copied: don't change it while the value is in use.</summary>
    /// <param name="value">The bytes.</param>
    public static implicit operator Value(ReadOnlyMemory<byte> value) => FromMemory(value);

    /// <summary>A blob. The memory is not copied: don't change it while the value is in use.</summary>
    /// <param name="value">The bytes.</param>
    public static implicit operator Value(Memory<byte> value) => FromMemory(value);

    /// <summary>A blob. The array is not copied: don't change it while the value is in use.</summary>
    /// <param name="value">The bytes.</param>
    public static implicit operator Value(ArraySegment<byte> value) => FromMemory(value.AsMemory());

    /// <summary>A place or region.</summary>
    /// <param name="value">The GeoJSON, or <see langword="null"/> for no value.</param>
    public static implicit operator Value(GeoJson? value) => value is null ? default : new(ValueKind.GeoJson, 0, value);

    /// <summary>A HyperLogLog.</summary>
    /// <param name="value">The HyperLogLog, or <see langword="null"/> for no value.</param>
    public static implicit operator Value(HllValue? value) => value is null ? default : new(ValueKind.Hll, 0, value);

    /// <summary>Bytes of a type without a .NET form.</summary>
    /// <param name="value">The bytes, or <see langword="null"/> for no value.</param>
    public static implicit operator Value(TypedBlob? value) => value is null ? default : new(ValueKind.TypedBlob, 0, value);
}
