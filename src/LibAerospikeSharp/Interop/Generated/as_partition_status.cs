namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_partition_status
{
    [NativeTypeName("uint16_t")]
    public ushort part_id;

    [NativeTypeName("uint8_t")]
    public byte replica_index;

    [NativeTypeName("_Bool")]
    public byte retry;

    public as_digest digest;

    [NativeTypeName("uint64_t")]
    public ulong bval;

    [NativeTypeName("struct as_node_s *")]
    public as_node* node;
}
