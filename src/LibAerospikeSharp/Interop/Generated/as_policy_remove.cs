namespace LibAerospikeSharp.Interop;

internal partial struct as_policy_remove
{
    public as_policy_base @base;

    public as_policy_key key;

    public as_policy_replica replica;

    public as_policy_commit_level commit_level;

    public as_policy_gen gen;

    [NativeTypeName("uint16_t")]
    public ushort generation;

    [NativeTypeName("_Bool")]
    public byte durable_delete;
}
