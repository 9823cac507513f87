namespace LibAerospikeSharp.Interop;

internal partial struct as_policy_scan
{
    public as_policy_base @base;

    [NativeTypeName("uint64_t")]
    public ulong max_records;

    [NativeTypeName("uint32_t")]
    public uint records_per_second;

    public as_policy_replica replica;

    [NativeTypeName("uint32_t")]
    public uint ttl;

    [NativeTypeName("_Bool")]
    public byte durable_delete;
}
