namespace LibAerospikeSharp.Interop;

internal partial struct as_policy_read
{
    public as_policy_base @base;

    public as_policy_key key;

    public as_policy_replica replica;

    public as_policy_read_mode_ap read_mode_ap;

    public as_policy_read_mode_sc read_mode_sc;

    public int read_touch_ttl_percent;

    [NativeTypeName("_Bool")]
    public byte deserialize;

    [NativeTypeName("_Bool")]
    public byte async_heap_rec;
}
