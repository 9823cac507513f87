using System.Collections;
using System.Globalization;

namespace LibAerospikeSharp.Tests.Values.MsgPack;

/// <summary>Compares what was written with what was read, without the equality of the values under test.</summary>
/// <param name="ordered">Whether maps must have their order; servers sort them by key.</param>
internal sealed class ValueComparer(bool ordered)
{
    /// <summary>Where and how they differ, or <see langword="null"/>.</summary>
    public string? Difference(object? written, object? read)
    {
        switch (written, read)
        {
            case (IDictionary pairs, IReadOnlyDictionary<object, object?> map):
                return MapDifference(pairs, map);
            case (string, _):
                break;
            case (IEnumerable items and not IDictionary, IReadOnlyList<object?> list):
                return ListDifference([.. items.Cast<object?>()], list);
        }

        return Identity(written, exact: true) == Identity(read, exact: true) ? null : $": wrote {Describe(written)}, read {Describe(read)}";
    }

    /// <summary>A text that two keys have in common only if a map can't have both.</summary>
    public static string Identity(object? value) => Identity(value, exact: false);

    private static string Identity(object? value, bool exact) => value switch
    {
        null => "nil",
        bool flag => flag ? "true" : "false",
        sbyte or byte or short or ushort or int or uint or long or ulong => $"i{Convert.ToInt64(value, CultureInfo.InvariantCulture)}",
        float number => Identity((double)number, exact),
        double number => exact ? $"d{BitConverter.DoubleToInt64Bits(number)}" : $"d{number + 0.0:R}", // .NET has no two keys 0 and -0
        string text => $"s{text}",
        byte[] bytes when value.GetType() == typeof(byte[]) => $"b{Convert.ToHexString(bytes)}", // an sbyte[] passes for one, and is a list
        ReadOnlyMemory<byte> bytes => $"b{Convert.ToHexString(bytes.Span)}",
        GeoJson place => $"g{place.Json}",
        HllValue sketch => $"h{Convert.ToHexString(sketch.Bytes.Span)}",
        TypedBlob blob => $"t{blob.Type} {Convert.ToHexString(blob.Bytes.Span)}",
        IDictionary => $"a map, {value.GetType()}",
        IReadOnlyDictionary<object, object?> => "a map that was read",
        IEnumerable items => $"[{string.Join(",", items.Cast<object?>().Select(item => Identity(item, exact)))}]",
        _ => $"{value.GetType()}",
    };

    private static string Describe(object? value) => $"{value?.GetType().Name} {Identity(value, exact: true)}";

    private string? ListDifference(object?[] items, IReadOnlyList<object?> list)
    {
        if (items.Length != list.Count)
        {
            return $": wrote {items.Length} elements, read {list.Count}";
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (Difference(items[i], list[i]) is { } difference)
            {
                return $"[{i}]{difference}";
            }
        }

        return null;
    }

    private string? MapDifference(IDictionary pairs, IReadOnlyDictionary<object, object?> map)
    {
        if (pairs.Count != map.Count)
        {
            return $": wrote {pairs.Count} pairs, read {map.Count}";
        }

        foreach (var ((key, value), found) in Sorted(Entries(pairs)).Zip(Sorted(map)))
        {
            if (Difference(key, found.Key) is { } keyDifference)
            {
                return $" key{keyDifference}";
            }

            // A key is found as what it was written as, too.
            if ((Difference(value, found.Value) ?? (map.TryGetValue(key, out var again) ? Difference(value, again) : ": not found")) is { } difference)
            {
                return $"{{{Identity(key)}}}{difference}";
            }
        }

        return null;
    }

    private IEnumerable<KeyValuePair<object, object?>> Sorted(IEnumerable<KeyValuePair<object, object?>> pairs) =>
        ordered ? pairs : pairs.OrderBy(pair => Identity(pair.Key, exact: true), StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<object, object?>> Entries(IDictionary dictionary)
    {
        for (var entries = dictionary.GetEnumerator(); entries.MoveNext();)
        {
            yield return new(entries.Key, entries.Value);
        }
    }
}
