namespace LibAerospikeSharp.Interop;

internal partial struct as_policy_event
{
    public int max_commands_in_process;

    [NativeTypeName("uint32_t")]
    public uint max_commands_in_queue;

    [NativeTypeName("uint32_t")]
    public uint queue_initial_capacity;
}
