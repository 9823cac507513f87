namespace LibAerospikeSharp.Interop;

internal partial struct as_val
{
    [NativeTypeName("uint32_t")]
    public uint count;

    [NativeTypeName("as_val_t")]
    public byte type;

    [NativeTypeName("_Bool")]
    public byte free;
}
