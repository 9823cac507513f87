namespace LibAerospikeSharp.Interop;

/// <summary>The libaerospike that this process uses.</summary>
internal sealed record LoadedLibrary(nint Handle, string Path, Version Version)
{
    public NativeAbi Abi { get; } = new(Version);
}
