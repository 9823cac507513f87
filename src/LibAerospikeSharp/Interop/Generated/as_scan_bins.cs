namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_scan_bins
{
    [NativeTypeName("as_bin_name *")]
    public sbyte* entries;

    [NativeTypeName("uint16_t")]
    public ushort capacity;

    [NativeTypeName("uint16_t")]
    public ushort size;

    [NativeTypeName("_Bool")]
    public byte _free;
}
