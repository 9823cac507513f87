namespace LibAerospikeSharp.Interop;

internal partial struct as_bit_policy
{
    [NativeTypeName("uint64_t")]
    public ulong flags;
}
