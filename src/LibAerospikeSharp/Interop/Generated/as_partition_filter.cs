namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_partition_filter
{
    [NativeTypeName("uint16_t")]
    public ushort begin;

    [NativeTypeName("uint16_t")]
    public ushort count;

    public as_digest digest;

    public as_partitions_status* parts_all;
}
