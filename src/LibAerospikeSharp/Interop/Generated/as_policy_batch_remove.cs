namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_policy_batch_remove
{
    [NativeTypeName("struct as_exp *")]
    public as_exp* filter_exp;

    public as_policy_key key;

    public as_policy_commit_level commit_level;

    public as_policy_gen gen;

    [NativeTypeName("uint16_t")]
    public ushort generation;

    [NativeTypeName("_Bool")]
    public byte durable_delete;
}
