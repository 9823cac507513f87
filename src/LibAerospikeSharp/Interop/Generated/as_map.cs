namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_map
{
    public as_val _;

    [NativeTypeName("uint32_t")]
    public uint flags;

    [NativeTypeName("const struct as_map_hooks_s *")]
    public as_map_hooks* hooks;
}
