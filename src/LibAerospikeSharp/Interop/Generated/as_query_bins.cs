namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_query_bins
{
    [NativeTypeName("_Bool")]
    public byte _free;

    [NativeTypeName("uint16_t")]
    public ushort capacity;

    [NativeTypeName("uint16_t")]
    public ushort size;

    [NativeTypeName("as_bin_name *")]
    public sbyte* entries;
}
