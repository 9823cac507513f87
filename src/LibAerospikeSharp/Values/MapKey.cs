using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values;

/// <summary>Writes the keys of maps.</summary>
internal static class MapKey
{
    private const int LongestText = 64;

    /// <summary>Writes a key. Returns <see langword="false"/> if no server accepts it.</summary>
    public static bool TryWrite<T>(ref MsgPackWriter writer, T key, out Value value, ref ValueError valueError)
    {
        if (!Value.TryFrom(key, out value, out var reason))
        {
            valueError = new ValueError($"A key can't be used. {reason}");
            return false;
        }

        if (value.Kind is ValueKind.Null or ValueKind.Map or ValueKind.GeoJson or ValueKind.Hll or ValueKind.TypedBlob)
        {
            valueError = new ValueError($"A value of type {value.Kind} can't be a key. "
                + "Keys can be integers, strings or blobs. Servers before 7.1 also accept doubles, booleans and lists.");
            return false;
        }

        if (MsgPackValueWriter.TryWrite(ref writer, value, ref valueError))
        {
            return true;
        }

        valueError.Inside(" key");
        return false;
    }

    /// <summary>Returns the step of a path from a map to the value of a key.</summary>
    public static string Step(in Value key) => key.Kind == ValueKind.String ? $".{Shorten(key)}" : $"{{{Shorten(key)}}}";

    /// <summary>Describes a key for messages.</summary>
    public static string Describe(in Value key) => key.Kind == ValueKind.String ? $"'{Shorten(key)}'" : Shorten(key);

    private static string Shorten(in Value key)
    {
        var text = key.ToString();
        return text.Length <= LongestText ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)}…";
    }
}
