namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_udf_files
{
    public as_udf_file* entries;

    [NativeTypeName("uint32_t")]
    public uint capacity;

    [NativeTypeName("uint32_t")]
    public uint size;

    [NativeTypeName("_Bool")]
    public byte _free;
}
