namespace LibAerospikeSharp.Interop;

/// <summary>Which versions of libaerospike the mirrored structs are right for.</summary>
internal static class NativeVersions
{
    public static Version First { get; } = new(7, 2);

    /// <summary>The first version that is not supported any more.</summary>
    public static Version End { get; } = new(7, 6);

    public static string Range => $"{First} up to, not including, {End}";

    public static bool Supports(Version version) => version >= First && version < End;
}
