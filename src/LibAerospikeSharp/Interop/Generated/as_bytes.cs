namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_bytes
{
    public as_val _;

    [NativeTypeName("uint32_t")]
    public uint capacity;

    [NativeTypeName("uint32_t")]
    public uint size;

    [NativeTypeName("uint8_t *")]
    public byte* value;

    [NativeTypeName("_Bool")]
    public byte free;

    public as_bytes_type type;
}
