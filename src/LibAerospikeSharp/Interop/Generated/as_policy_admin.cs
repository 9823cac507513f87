namespace LibAerospikeSharp.Interop;

internal partial struct as_policy_admin
{
    [NativeTypeName("uint32_t")]
    public uint timeout;
}
