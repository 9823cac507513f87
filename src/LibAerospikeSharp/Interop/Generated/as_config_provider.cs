namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_config_provider
{
    [NativeTypeName("char *")]
    public sbyte* path;

    [NativeTypeName("uint32_t")]
    public uint interval;
}
