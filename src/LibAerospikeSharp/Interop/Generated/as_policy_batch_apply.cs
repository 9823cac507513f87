namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_policy_batch_apply
{
    [NativeTypeName("struct as_exp *")]
    public as_exp* filter_exp;

    public as_policy_key key;

    public as_policy_commit_level commit_level;

    [NativeTypeName("uint32_t")]
    public uint ttl;

    [NativeTypeName("_Bool")]
    public byte durable_delete;

    [NativeTypeName("_Bool")]
    public byte on_locking_only;
}
