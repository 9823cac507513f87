using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values;

/// <summary>The keys of maps.</summary>
internal static class MapKey
{
    /// <summary>Writes a key. <see langword="false"/>: no server takes it.</summary>
    public static bool TryWrite<T>(ref MsgPackWriter writer, T key, out Value value, ref ValueError valueError)
    {
        if (!Value.TryFrom(key, out value, out var reason))
        {
            valueError = new ValueError($"A key can't be used. {reason}");
            return false;
        }

        if (value.Kind is ValueKind.Null or ValueKind.Map or ValueKind.GeoJson or ValueKind.Hll or ValueKind.TypedBlob)
        {
            valueError = new ValueError($"A key is of type {value.Kind}. Keys are integers, strings or blobs; older servers take doubles, booleans and lists too.");
            return false;
        }

        if (MsgPackValueWriter.TryWrite(ref writer, value, ref valueError))
        {
            return true;
        }

        valueError.Inside(" key");
        return false;
    }

    /// <summary>How a path goes on from a map to a key's value.</summary>
    public static string Step(in Value key) => key.Kind == ValueKind.String ? $".{key}" : $"{{{key}}}";
}
