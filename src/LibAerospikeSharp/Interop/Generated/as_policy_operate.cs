namespace LibAerospikeSharp.Interop;

internal partial struct as_policy_operate
{
    public as_policy_base @base;

    public as_policy_key key;

    public as_policy_replica replica;

    public as_policy_read_mode_ap read_mode_ap;

    public as_policy_read_mode_sc read_mode_sc;

    public as_policy_commit_level commit_level;

    public as_policy_gen gen;

    public as_policy_exists exists;

    [NativeTypeName("uint32_t")]
    public uint ttl;

    public int read_touch_ttl_percent;

    [NativeTypeName("_Bool")]
    public byte deserialize;

    [NativeTypeName("_Bool")]
    public byte durable_delete;

    [NativeTypeName("_Bool")]
    public byte on_locking_only;

    [NativeTypeName("_Bool")]
    public byte async_heap_rec;

    [NativeTypeName("_Bool")]
    public byte respond_all_ops;
}
