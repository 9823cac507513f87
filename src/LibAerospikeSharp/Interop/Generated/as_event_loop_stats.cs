namespace LibAerospikeSharp.Interop;

internal partial struct as_event_loop_stats
{
    public int process_size;

    [NativeTypeName("uint32_t")]
    public uint queue_size;
}
