namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_list
{
    public as_val _;

    [NativeTypeName("uint32_t")]
    public uint flags;

    [NativeTypeName("const struct as_list_hooks_s *")]
    public as_list_hooks* hooks;
}
