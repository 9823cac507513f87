namespace LibAerospikeSharp.Interop;

internal partial struct as_policy_write
{
    public as_policy_base @base;

    public as_policy_key key;

    public as_policy_replica replica;

    public as_policy_commit_level commit_level;

    public as_policy_gen gen;

    public as_policy_exists exists;

    [NativeTypeName("uint32_t")]
    public uint ttl;

    [NativeTypeName("uint32_t")]
    public uint compression_threshold;

    [NativeTypeName("_Bool")]
    public byte durable_delete;

    [NativeTypeName("_Bool")]
    public byte on_locking_only;
}
