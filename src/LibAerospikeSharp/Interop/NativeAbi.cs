namespace LibAerospikeSharp.Interop;

/// <summary>What differs between the supported versions of libaerospike, chosen once when the library is loaded.</summary>
internal sealed class NativeAbi(Version version)
{
    /// <summary>Offset of as_error.message: 7.5 put as_error.subcode before it.</summary>
    public int ErrorMessageOffset { get; } = version >= new Version(7, 5) ? 8 : 4;
}
