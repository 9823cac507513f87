namespace LibAerospikeSharp.Interop;

internal partial struct as_policy_batch
{
    public as_policy_base @base;

    public as_policy_replica replica;

    public as_policy_read_mode_ap read_mode_ap;

    public as_policy_read_mode_sc read_mode_sc;

    public int read_touch_ttl_percent;

    [NativeTypeName("_Bool")]
    public byte concurrent;

    [NativeTypeName("_Bool")]
    public byte allow_inline;

    [NativeTypeName("_Bool")]
    public byte allow_inline_ssd;

    [NativeTypeName("_Bool")]
    public byte respond_all_keys;

    [NativeTypeName("_Bool")]
    public byte send_set_name;

    [NativeTypeName("_Bool")]
    public byte deserialize;
}
