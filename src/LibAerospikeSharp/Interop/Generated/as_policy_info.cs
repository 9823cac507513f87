namespace LibAerospikeSharp.Interop;

internal partial struct as_policy_info
{
    [NativeTypeName("uint32_t")]
    public uint timeout;

    [NativeTypeName("uint32_t")]
    public uint timeout_delay;

    [NativeTypeName("_Bool")]
    public byte send_as_is;

    [NativeTypeName("_Bool")]
    public byte check_bounds;
}
