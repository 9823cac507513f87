namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_arraylist
{
    public as_list _;

    [NativeTypeName("uint32_t")]
    public uint block_size;

    [NativeTypeName("uint32_t")]
    public uint capacity;

    [NativeTypeName("uint32_t")]
    public uint size;

    public as_val** elements;

    [NativeTypeName("_Bool")]
    public byte free;
}
