using System.Numerics;
using System.Runtime.CompilerServices;

namespace LibAerospikeSharp;

/// <summary>Reads a <see cref="Value"/> as a .NET type, without boxing for the common ones.</summary>
internal static class ValueReader
{
    /// <exception cref="InvalidCastException">The value has another type.</exception>
    /// <exception cref="OverflowException">The integer does not fit.</exception>
    public static T Read<T>(in Value value, string bin)
    {
        var type = typeof(T);
        if (type == typeof(Value))
        {
            return As<Value, T>(value);
        }

        if (type == typeof(Value?))
        {
            return As<Value?, T>(value);
        }

        if (type == typeof(object))
        {
            return (T)value.ToObject()!; // a bin that is there has a value
        }

        return value.Kind switch
        {
            ValueKind.Boolean when type == typeof(bool) => As<bool, T>(value.Boolean),
            ValueKind.Boolean when type == typeof(bool?) => As<bool?, T>(value.Boolean),
            ValueKind.Double when type == typeof(double) => As<double, T>(value.Double),
            ValueKind.Double when type == typeof(double?) => As<double?, T>(value.Double),
            ValueKind.Double when type == typeof(float) => As<float, T>((float)value.Double),
            ValueKind.Double when type == typeof(float?) => As<float?, T>((float)value.Double),
            ValueKind.String when type == typeof(string) => (T)(object)value.String,
            ValueKind.Blob when type == typeof(byte[]) => (T)(object)value.Blob.ToArray(),
            ValueKind.Blob when type == typeof(ReadOnlyMemory<byte>) => As<ReadOnlyMemory<byte>, T>(value.BlobMemory),
            ValueKind.Integer => ReadInteger<T>(value, bin),
            _ => throw Mismatch<T>(value, bin),
        };
    }

    private static T ReadInteger<T>(in Value value, string bin)
    {
        var type = typeof(T);
        return type == typeof(long) ? As<long, T>(value.Integer)
            : type == typeof(int) ? Fit<int, T>(value.Integer, bin)
            : type == typeof(uint) ? Fit<uint, T>(value.Integer, bin)
            : type == typeof(ulong) ? Fit<ulong, T>(value.Integer, bin)
            : type == typeof(short) ? Fit<short, T>(value.Integer, bin)
            : type == typeof(ushort) ? Fit<ushort, T>(value.Integer, bin)
            : type == typeof(byte) ? Fit<byte, T>(value.Integer, bin)
            : type == typeof(sbyte) ? Fit<sbyte, T>(value.Integer, bin)
            : type == typeof(long?) ? As<long?, T>(value.Integer)
            : type == typeof(int?) ? As<int?, T>(Fit<int, int>(value.Integer, bin))
            : type == typeof(uint?) ? As<uint?, T>(Fit<uint, uint>(value.Integer, bin))
            : type == typeof(ulong?) ? As<ulong?, T>(Fit<ulong, ulong>(value.Integer, bin))
            : type == typeof(short?) ? As<short?, T>(Fit<short, short>(value.Integer, bin))
            : type == typeof(ushort?) ? As<ushort?, T>(Fit<ushort, ushort>(value.Integer, bin))
            : type == typeof(byte?) ? As<byte?, T>(Fit<byte, byte>(value.Integer, bin))
            : type == typeof(sbyte?) ? As<sbyte?, T>(Fit<sbyte, sbyte>(value.Integer, bin))
            : throw Mismatch<T>(value, bin);
    }

    private static T Fit<TInteger, T>(long value, string bin)
        where TInteger : IBinaryInteger<TInteger>
    {
        try
        {
            return As<TInteger, T>(TInteger.CreateChecked(value));
        }
        catch (OverflowException)
        {
            throw new OverflowException($"Bin '{bin}' holds {value}, which does not fit {typeof(TInteger)}.");
        }
    }

    private static InvalidCastException Mismatch<T>(in Value value, string bin) =>
        new($"Bin '{bin}' holds a value of type {value.Kind}, which can't be read as {typeof(T)}.");

    /// <summary>The same value under its other name: the caller knows that both types are one.</summary>
    private static T As<TFrom, T>(TFrom value) => Unsafe.As<TFrom, T>(ref value);
}
