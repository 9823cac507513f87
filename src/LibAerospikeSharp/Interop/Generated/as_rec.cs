namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_rec
{
    public as_val _;

    public void* data;

    [NativeTypeName("const struct as_rec_hooks_s *")]
    public as_rec_hooks* hooks;
}
