namespace LibAerospikeSharp.Interop;

internal partial struct as_record
{
    public as_rec _;

    public as_key key;

    [NativeTypeName("uint16_t")]
    public ushort gen;

    [NativeTypeName("uint32_t")]
    public uint ttl;

    public as_bins bins;
}
