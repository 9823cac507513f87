namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_node_stats
{
    public as_node* node;

    public as_conn_stats sync;

    public as_conn_stats async;

    public as_conn_stats pipeline;

    [NativeTypeName("uint64_t")]
    public ulong error_count;

    [NativeTypeName("uint64_t")]
    public ulong timeout_count;

    [NativeTypeName("uint64_t")]
    public ulong key_busy_count;
}
