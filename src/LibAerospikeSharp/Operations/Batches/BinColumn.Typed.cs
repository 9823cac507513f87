using System.Runtime.CompilerServices;

namespace LibAerospikeSharp;

/// <summary>A column of values of one type.</summary>
/// <typeparam name="T">
/// For boolean bins <c>bool</c>. For double bins <c>double</c> or <c>float</c>. For integer bins <c>long</c>, <c>ulong</c>,
/// <c>int</c>, <c>uint</c>, <c>short</c>, <c>ushort</c>, <c>byte</c> or <c>sbyte</c>.
/// </typeparam>
public sealed class BinColumn<T> : BinColumn
    where T : unmanaged
{
    /// <summary>Creates a column for a bin.</summary>
    /// <param name="name">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="values">
    /// Receives the values. It needs at least as many elements as there are keys. An element without a value is set to 0, or
    /// <see langword="false"/>.
    /// </param>
    /// <param name="isPresent">
    /// Receives whether each value exists. It needs at least as many elements as <paramref name="values"/>. Default: empty, which
    /// receives nothing.
    /// </param>
    /// <exception cref="ArgumentException">The name is not valid, or <paramref name="isPresent"/> is too short.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the listed types.</exception>
    public BinColumn(string name, Memory<T> values, Memory<bool> isPresent = default)
        : base(name, values.Length, isPresent)
    {
        if (!IsSupported)
        {
            throw new NotSupportedException($"A column can't hold values of type {typeof(T)}. Use bool, double, float or an integer type of up to 64 bits.");
        }

        Values = values;
    }

    /// <summary>The memory that receives the values. A mock of a client stores its values here.</summary>
    public Memory<T> Values { get; }

    private static bool IsSupported => typeof(T) == typeof(bool) || typeof(T) == typeof(double) || typeof(T) == typeof(float) || IsInteger;

    private static bool IsInteger => typeof(T) == typeof(long) || typeof(T) == typeof(ulong) || typeof(T) == typeof(int) || typeof(T) == typeof(uint)
        || typeof(T) == typeof(short) || typeof(T) == typeof(ushort) || typeof(T) == typeof(byte) || typeof(T) == typeof(sbyte);

    private protected override bool TryConvert(int index, ValueKind kind, long bits)
    {
        T value;
        switch (kind)
        {
            case ValueKind.Boolean when typeof(T) == typeof(bool):
                value = As(bits != 0);
                break;
            case ValueKind.Double when typeof(T) == typeof(double):
                value = As(BitConverter.Int64BitsToDouble(bits));
                break;
            case ValueKind.Double when typeof(T) == typeof(float):
                value = As((float)BitConverter.Int64BitsToDouble(bits));
                break;
            case ValueKind.Integer when IsInteger:
                if (!TryNarrow(bits, out value))
                {
                    return false;
                }

                break;
            default:
                return false;
        }

        Values.Span[index] = value;
        return true;
    }

    private protected override void ClearValue(int index) => Values.Span[index] = default;

    // For each T, the JIT or AOT compiler keeps only one of these branches.
    private static bool TryNarrow(long number, out T value)
    {
        if (typeof(T) == typeof(long)) { value = As(number); return true; }
        if (typeof(T) == typeof(ulong)) { value = As((ulong)number); return number >= 0; }
        if (typeof(T) == typeof(int)) { value = As((int)number); return number is >= int.MinValue and <= int.MaxValue; }
        if (typeof(T) == typeof(uint)) { value = As((uint)number); return number is >= uint.MinValue and <= uint.MaxValue; }
        if (typeof(T) == typeof(short)) { value = As((short)number); return number is >= short.MinValue and <= short.MaxValue; }
        if (typeof(T) == typeof(ushort)) { value = As((ushort)number); return number is >= ushort.MinValue and <= ushort.MaxValue; }
        if (typeof(T) == typeof(byte)) { value = As((byte)number); return number is >= byte.MinValue and <= byte.MaxValue; }
        value = As((sbyte)number);
        return number is >= sbyte.MinValue and <= sbyte.MaxValue;
    }

    private static T As<TFrom>(TFrom value)
        where TFrom : unmanaged =>
        Unsafe.As<TFrom, T>(ref value);
}
