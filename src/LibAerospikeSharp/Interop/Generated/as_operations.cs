namespace LibAerospikeSharp.Interop;

internal partial struct as_operations
{
    public as_binops binops;

    [NativeTypeName("uint32_t")]
    public uint ttl;

    [NativeTypeName("uint16_t")]
    public ushort gen;

    [NativeTypeName("_Bool")]
    public byte _free;
}
