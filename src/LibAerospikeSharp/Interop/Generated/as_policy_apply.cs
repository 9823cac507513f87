namespace LibAerospikeSharp.Interop;

internal partial struct as_policy_apply
{
    public as_policy_base @base;

    public as_policy_key key;

    public as_policy_replica replica;

    public as_policy_commit_level commit_level;

    [NativeTypeName("uint32_t")]
    public uint ttl;

    [NativeTypeName("_Bool")]
    public byte durable_delete;

    [NativeTypeName("_Bool")]
    public byte on_locking_only;
}
