namespace LibAerospikeSharp.Interop;

internal partial struct as_policy_query
{
    public as_policy_base @base;

    [NativeTypeName("uint32_t")]
    public uint info_timeout;

    public as_policy_replica replica;

    public as_query_duration expected_duration;

    [NativeTypeName("_Bool")]
    public byte fail_on_cluster_change;

    [NativeTypeName("_Bool")]
    public byte deserialize;

    [NativeTypeName("_Bool")]
    public byte short_query;
}
