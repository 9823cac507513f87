namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_binops
{
    public as_binop* entries;

    [NativeTypeName("uint16_t")]
    public ushort capacity;

    [NativeTypeName("uint16_t")]
    public ushort size;

    [NativeTypeName("_Bool")]
    public byte _free;
}
