namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_vector
{
    public void* list;

    [NativeTypeName("uint32_t")]
    public uint capacity;

    [NativeTypeName("uint32_t")]
    public uint size;

    [NativeTypeName("uint32_t")]
    public uint item_size;

    [NativeTypeName("uint32_t")]
    public uint flags;
}
