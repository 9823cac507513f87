namespace LibAerospikeSharp;

/// <summary>The keys of maps.</summary>
internal static class MapKey
{
    /// <summary>Writes a key. <see langword="false"/>: no server takes it.</summary>
    public static bool TryWrite<T>(ref MsgPackWriter writer, T key, int depth, ref Refusal refusal)
    {
        if (!Value.TryFrom(key, out var value, out var reason))
        {
            refusal = new Refusal($"A key is not usable. {reason}");
            return false;
        }

        if (value.Kind is ValueKind.Null or ValueKind.Map or ValueKind.GeoJson or ValueKind.HyperLogLog or ValueKind.TypedBlob)
        {
            refusal = new Refusal($"A key is of type {value.Kind}. Keys are integers, strings or blobs; older servers take doubles, booleans and lists too.");
            return false;
        }

        if (ItemWriter.TryWrite(ref writer, value, depth, ref refusal))
        {
            return true;
        }

        refusal.Inside(" key");
        return false;
    }

    /// <summary>How a path goes on from a map to a key's value.</summary>
    public static string Step(object? key) => key is string text ? $".{text}" : $"{{{Value.FromObject(key)}}}";
}
