using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values.Reading;

/// <summary>Reads a <see cref="Value"/> as a .NET type, without boxing for the common types.</summary>
internal static class ValueConverter
{
    /// <exception cref="InvalidCastException">The value has another type.</exception>
    /// <exception cref="OverflowException">An integer does not fit.</exception>
    public static T Read<T>(in Value value, string bin)
    {
        if (CollectionReader<T>.Instance is { } collection && value.Kind is ValueKind.List or ValueKind.Map && value.Object is IPacked packed)
        {
            var reader = new MsgPackReader(packed.Bytes);
            return collection.Read(ref reader, bin);
        }

        return Read<T>(value, new ValuePlace(bin));
    }

    /// <summary>Reads an element of a list or map.</summary>
    /// <exception cref="InvalidCastException">The value has another type.</exception>
    /// <exception cref="OverflowException">An integer does not fit.</exception>
    public static T ReadItem<T>(ref MsgPackReader reader, string bin)
    {
        if (CollectionReader<T>.Instance is { } collection)
        {
            return collection.Read(ref reader, bin);
        }

        var place = new ValuePlace(bin, reader.Source, reader.Position);
        return Read<T>(MsgPackValueReader.Read(ref reader), place);
    }

    private static T Read<T>(in Value value, ValuePlace place)
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

        return value.Kind switch
        {
            ValueKind.Null when default(T) is null => default!, // a T that can be null
            ValueKind.Boolean when type == typeof(bool) => As<bool, T>(value.Boolean),
            ValueKind.Boolean when type == typeof(bool?) => As<bool?, T>(value.Boolean),
            ValueKind.Double when type == typeof(double) => As<double, T>(value.Double),
            ValueKind.Double when type == typeof(double?) => As<double?, T>(value.Double),
            ValueKind.Double when type == typeof(float) => As<float, T>(Narrow(value.Double, place)),
            ValueKind.Double when type == typeof(float?) => As<float?, T>(Narrow(value.Double, place)),
            ValueKind.Blob when type == typeof(byte[]) => (T)(object)value.Blob.ToArray(),
            ValueKind.Blob when type == typeof(ReadOnlyMemory<byte>) => As<ReadOnlyMemory<byte>, T>(value.BlobMemory),
            ValueKind.Blob when type == typeof(ReadOnlyMemory<byte>?) => As<ReadOnlyMemory<byte>?, T>(value.BlobMemory),
            ValueKind.Integer when type != typeof(object) => ReadInteger<T>(value, place),
            ValueKind.String or ValueKind.List or ValueKind.Map or ValueKind.GeoJson or ValueKind.Hll or ValueKind.TypedBlob
                => value.Object is T found ? found : throw Mismatch<T>(value.Kind, place),
            _ when type == typeof(object) => (T)value.ToObject()!, // null was handled above
            _ => throw Mismatch<T>(value.Kind, place),
        };
    }

    public static InvalidCastException Mismatch<T>(ValueKind kind, ValuePlace place) => Mismatch(typeof(T), kind, place);

    public static InvalidCastException Mismatch(Type type, ValueKind kind, ValuePlace place) =>
        new($"{place} holds a value of type {kind}, which can't be read as {type}.");

    /// <summary>Reads an integer as a member of an enum.</summary>
    /// <exception cref="OverflowException">The integer does not fit.</exception>
    public static object ReadEnum(in Value value, Type type, ValuePlace place) => (Type.GetTypeCode(type), value.IsUnsigned) switch
    {
        (TypeCode.UInt64, true) => Enum.ToObject(type, (ulong)value.Integer),
        (_, true) => throw new OverflowException($"{place} holds {value}, which does not fit {type}."),
        (TypeCode.SByte, _) => Enum.ToObject(type, Fit<sbyte, sbyte>(value.Integer, place)),
        (TypeCode.Byte, _) => Enum.ToObject(type, Fit<byte, byte>(value.Integer, place)),
        (TypeCode.Int16, _) => Enum.ToObject(type, Fit<short, short>(value.Integer, place)),
        (TypeCode.UInt16, _) => Enum.ToObject(type, Fit<ushort, ushort>(value.Integer, place)),
        (TypeCode.Int32, _) => Enum.ToObject(type, Fit<int, int>(value.Integer, place)),
        (TypeCode.UInt32, _) => Enum.ToObject(type, Fit<uint, uint>(value.Integer, place)),
        (TypeCode.UInt64, _) => Enum.ToObject(type, Fit<ulong, ulong>(value.Integer, place)),
        _ => Enum.ToObject(type, value.Integer),
    };

    private static T ReadInteger<T>(in Value value, ValuePlace place)
    {
        var type = typeof(T);
        if (value.IsUnsigned)
        {
            return type == typeof(ulong) ? As<ulong, T>((ulong)value.Integer)
                : type == typeof(ulong?) ? As<ulong?, T>((ulong)value.Integer)
                : EnumIn(type) is { } unsigned ? (T)ReadEnum(value, unsigned, place)
                : throw new OverflowException($"{place} holds {value}, which does not fit {type}.");
        }

        return type == typeof(long) ? As<long, T>(value.Integer)
            : type == typeof(int) ? Fit<int, T>(value.Integer, place)
            : type == typeof(uint) ? Fit<uint, T>(value.Integer, place)
            : type == typeof(ulong) ? Fit<ulong, T>(value.Integer, place)
            : type == typeof(short) ? Fit<short, T>(value.Integer, place)
            : type == typeof(ushort) ? Fit<ushort, T>(value.Integer, place)
            : type == typeof(byte) ? Fit<byte, T>(value.Integer, place)
            : type == typeof(sbyte) ? Fit<sbyte, T>(value.Integer, place)
            : type == typeof(long?) ? As<long?, T>(value.Integer)
            : type == typeof(int?) ? As<int?, T>(Fit<int, int>(value.Integer, place))
            : type == typeof(uint?) ? As<uint?, T>(Fit<uint, uint>(value.Integer, place))
            : type == typeof(ulong?) ? As<ulong?, T>(Fit<ulong, ulong>(value.Integer, place))
            : type == typeof(short?) ? As<short?, T>(Fit<short, short>(value.Integer, place))
            : type == typeof(ushort?) ? As<ushort?, T>(Fit<ushort, ushort>(value.Integer, place))
            : type == typeof(byte?) ? As<byte?, T>(Fit<byte, byte>(value.Integer, place))
            : type == typeof(sbyte?) ? As<sbyte?, T>(Fit<sbyte, sbyte>(value.Integer, place))
            : EnumIn(type) is { } enumeration ? (T)ReadEnum(value, enumeration, place)
            : throw Mismatch<T>(value.Kind, place);
    }

    /// <summary>Returns the enum if the type is one or its nullable form. A boxed member converts to both.</summary>
    private static Type? EnumIn(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } enumeration ? enumeration : null;

    /// <summary>Returns the nearest float. A number beyond the range of a float would become infinite, so it throws.</summary>
    private static float Narrow(double value, ValuePlace place)
    {
        var narrow = (float)value;
        return float.IsInfinity(narrow) && !double.IsInfinity(value)
            ? throw new OverflowException(string.Create(CultureInfo.InvariantCulture, $"{place} holds {value}, which does not fit {typeof(float)}."))
            : narrow;
    }

    private static T Fit<TInteger, T>(long value, ValuePlace place)
        where TInteger : IBinaryInteger<TInteger>
    {
        var fitting = TInteger.CreateSaturating(value);
        return long.CreateSaturating(fitting) == value
            ? As<TInteger, T>(fitting)
            : throw new OverflowException($"{place} holds {value}, which does not fit {typeof(TInteger)}.");
    }

    /// <summary>Returns the same value as another type, which the caller knows to be the same type.</summary>
    private static T As<TFrom, T>(TFrom value) => Unsafe.As<TFrom, T>(ref value);
}
