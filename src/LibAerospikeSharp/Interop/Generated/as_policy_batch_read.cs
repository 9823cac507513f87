namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_policy_batch_read
{
    [NativeTypeName("struct as_exp *")]
    public as_exp* filter_exp;

    public as_policy_read_mode_ap read_mode_ap;

    public as_policy_read_mode_sc read_mode_sc;

    public int read_touch_ttl_percent;
}
