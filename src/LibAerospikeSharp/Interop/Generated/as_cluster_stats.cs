namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_cluster_stats
{
    public as_node_stats* nodes;

    public as_event_loop_stats* event_loops;

    [NativeTypeName("uint64_t")]
    public ulong retry_count;

    [NativeTypeName("uint32_t")]
    public uint nodes_size;

    [NativeTypeName("uint32_t")]
    public uint event_loops_size;

    [NativeTypeName("uint32_t")]
    public uint thread_pool_queued_tasks;

    [NativeTypeName("uint32_t")]
    public uint recover_queue_size;
}
