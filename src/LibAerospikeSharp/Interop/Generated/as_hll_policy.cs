namespace LibAerospikeSharp.Interop;

internal partial struct as_hll_policy
{
    [NativeTypeName("uint64_t")]
    public ulong flags;
}
