using FsCheck;
using FsCheck.Fluent;

namespace LibAerospikeSharp.Tests.Values.MsgPack;

/// <summary>Generates values as programs store them: scalars, and lists and maps nested up to six deep.</summary>
internal static class NestedValues
{
    private const int Depth = 6;

    // Lengths around which strings and blobs change the form of their header.
    private static readonly int[] s_lengths = [0, 1, 2, 9, 10, 11, 29, 30, 31, 32, 254, 255, 256];

    private static readonly string[] s_characters = ["a", "ä", "세", "😀", "\0"];

    private static readonly long[] s_limits =
    [
        0, 1, -1, 31, 32, 127, 128, 255, 256, 32_767, 32_768, 65_535, 65_536, int.MaxValue, int.MaxValue + 1L, uint.MaxValue, uint.MaxValue + 1L, long.MaxValue,
        -31, -32, -33, -128, -129, -32_768, -32_769, int.MinValue, int.MinValue - 1L, long.MinValue,
    ];

    private static readonly double[] s_doubles =
        [0, -0.0, 1, 0.1, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon, double.MaxValue, double.MinValue, double.BitIncrement(1), 1e300];

    public static Gen<long> Longs { get; } = Gen.Frequency(
        (2, Gen.Elements(s_limits)),
        (2, Gen.Choose(-40, 300).Select(number => (long)number)),
        (1, Gen.Two(Gen.Choose(int.MinValue, int.MaxValue)).Select(halves => ((long)halves.Item1 << 32) ^ halves.Item2)));

    public static Gen<double> Doubles { get; } = Gen.OneOf(Gen.Elements(s_doubles), Longs.Select(BitConverter.Int64BitsToDouble));

    public static Gen<string> Strings { get; } = Gen.Frequency(
        (3, Gen.Choose(0, 12).SelectMany(length => Gen.Choose('a', 'z').ArrayOf(length)).Select(letters => string.Concat(letters.Select(letter => (char)letter)))),
        (1, Gen.Elements(s_characters).ArrayOf(3).Select(string.Concat)),
        (1, Gen.Elements(s_lengths).Zip(Gen.Elements(s_characters), (length, text) => string.Concat(Enumerable.Repeat(text, length)))));

    public static Gen<byte[]> Blobs { get; } = Gen.Frequency(
        (3, Gen.Choose(0, 6).SelectMany(length => Gen.Choose(0, 255).ArrayOf(length)).Select(bytes => bytes.Select(item => (byte)item).ToArray())),
        (1, Gen.Elements(s_lengths).Zip(Gen.Choose(0, 255), (length, item) => Enumerable.Repeat((byte)item, length).ToArray())));

    private static Gen<GeoJson> Points { get; } = Gen.Choose(-179, 179).Zip(
        Gen.Choose(-89, 89),
        (longitude, latitude) => new GeoJson($$"""{"type": "Point", "coordinates": [{{longitude}}.5, {{latitude}}.25]}"""));

    private static Gen<object?> Integers { get; } = Gen.OneOf(
        Objects(Longs),
        Objects(Longs.Select(number => (int)number)),
        Objects(Longs.Select(number => (uint)number)),
        Objects(Longs.Select(number => (short)number)),
        Objects(Longs.Select(number => (ushort)number)),
        Objects(Longs.Select(number => (byte)number)),
        Objects(Longs.Select(number => (sbyte)number)),
        Objects(Longs.Select(number => (ulong)number & long.MaxValue)));

    private static Gen<object?> Reals { get; } = Gen.OneOf(Objects(Doubles), Objects(Doubles.Select(number => (float)number)));

    private static Gen<object?> Scalars { get; } = Gen.Frequency(
        (1, Gen.Constant<object?>(null)),
        (1, Objects(Gen.Elements(true, false))),
        (4, Integers),
        (2, Reals),
        (3, Objects(Strings)),
        (2, Objects(Blobs)),
        (1, Objects(Blobs.Select(bytes => new ReadOnlyMemory<byte>(bytes)))),
        (1, Objects(Points)));

    /// <summary>Keys that every server takes.</summary>
    private static Gen<object?> Keys { get; } = Gen.Frequency((3, Integers), (3, Objects(Strings)), (1, Objects(Blobs)));

    /// <summary>What a server takes and gives back the same. Not null at the top, which would be no bin.</summary>
    public static Gen<object> ForServer { get; } = Values(Scalars, Keys).Where(value => value is not null).Select(value => value!); // those that are null were left out

    /// <summary>All that can be written.</summary>
    public static Gen<object?> ForCodec { get; } = Values(
        Gen.Frequency(
            (12, Scalars),
            (1, Objects(Blobs.Select(bytes => new HllValue(bytes)))),
            (1, Objects(Blobs.Zip(Gen.Elements<byte>(5, 7, 8, 9, 15, 21, 22, 255), (bytes, type) => new TypedBlob(type, bytes))))),
        Gen.Frequency(
            (6, Keys),
            (1, Reals),
            (1, Objects(Gen.Elements(true, false))),
            (1, Objects(Several(Integers)))));

    /// <summary>Simpler forms of a value: what it holds, and it with one element less.</summary>
    public static IEnumerable<object?> Shrink(object? value) => value switch
    {
        Dictionary<object, object?> map => map.Values.Concat(map.Keys.Select(key => map.Where(pair => pair.Key != key).ToDictionary())),
        IReadOnlyList<object?> list => list.Concat(list.Select((_, skipped) => list.Where((_, i) => i != skipped).ToArray())),
        _ => [],
    };

    private static Gen<object?> Values(Gen<object?> scalars, Gen<object?> keys)
    {
        var (flat, values) = (FlatCollections(), scalars);
        for (var depth = 1; depth < Depth; depth++)
        {
            values = Gen.Frequency((8, scalars), (1, flat), (5, Collections(values, keys)));
        }

        return Gen.Frequency((1, scalars), (1, flat), (8, Collections(values, keys)));
    }

    private static Gen<object?> Collections(Gen<object?> values, Gen<object?> keys)
    {
        var list = Several(values);
        return Gen.Frequency(
            (2, Objects(list)),
            (1, Objects(list.Select(items => items.ToList()))),
            (1, Objects(list.Select(items => items.Where(item => item is not null)))), // its count is not known
            (3, Objects(Several(keys.Zip(values)).Select(Dictionary))),
            (1, Objects(Several(Strings.Zip(values)).Select(pairs => pairs.DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => pair.Item2)))));
    }

    /// <summary>Collections of one type, some with as many elements as make a longer header.</summary>
    private static Gen<object?> FlatCollections()
    {
        var count = Gen.Frequency((4, Gen.Choose(0, 4)), (1, Gen.Choose(14, 17)));
        return Gen.OneOf(
            Objects(count.SelectMany(n => Longs.Select(number => (int)number).ArrayOf(n))),
            Objects(count.SelectMany(n => Longs.ArrayOf(n)).Select(items => items.ToList())),
            Objects(count.SelectMany(n => Longs.Select(number => (sbyte)number).ArrayOf(n))),
            Objects(count.SelectMany(n => Doubles.ArrayOf(n))),
            Objects(count.SelectMany(n => Gen.Elements(true, false).ArrayOf(n))),
            Objects(count.SelectMany(n => Blobs.ArrayOf(n)).Select(items => items.ToList())),
            Objects(count.SelectMany(n => Strings.OrNull().ArrayOf(n))),
            Objects(count.SelectMany(n => Strings.ArrayOf(n)).Select(items => items.ToHashSet())),
            Objects(count.SelectMany(n => Longs.Zip(Strings).ArrayOf(n)).Select(pairs => pairs.DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => pair.Item2))),
            Objects(count.SelectMany(n => Strings.Zip(Doubles).ArrayOf(n)).Select(pairs => pairs.DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => (float)pair.Item2))));
    }

    private static Gen<T[]> Several<T>(Gen<T> items) => Gen.Choose(0, 4).SelectMany(count => items.ArrayOf(count));

    // A blob as a .NET key is compared by reference, and 1 is not 1L: to the server those are the same keys.
    private static Dictionary<object, object?> Dictionary((object? Key, object? Value)[] pairs) =>
        pairs.DistinctBy(pair => ValueComparer.Identity(pair.Key)).ToDictionary(pair => pair.Key!, pair => pair.Value); // no key is generated null

    private static Gen<object?> Objects<T>(Gen<T> values) => values.Select(value => (object?)value);

    private static Gen<(TFirst, TSecond)> Zip<TFirst, TSecond>(this Gen<TFirst> first, Gen<TSecond> second) => first.Zip(second, (x, y) => (x, y));
}
