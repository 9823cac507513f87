namespace LibAerospikeSharp.Interop;

/// <summary>The versions of libaerospike that the mirrored structs match.</summary>
internal static class NativeVersions
{
    public static Version First { get; } = new(7, 2);

    /// <summary>The first version that is no longer supported.</summary>
    public static Version End { get; } = new(7, 6);

    public static string Range => $"{First} to {End} (excluding {End})";

    public static bool Supports(Version version) => version >= First && version < End;
}
