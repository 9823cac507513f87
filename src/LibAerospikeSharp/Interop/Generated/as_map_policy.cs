namespace LibAerospikeSharp.Interop;

internal partial struct as_map_policy
{
    [NativeTypeName("uint64_t")]
    public ulong attributes;

    [NativeTypeName("uint64_t")]
    public ulong flags;

    public int item_command;

    public int items_command;
}
