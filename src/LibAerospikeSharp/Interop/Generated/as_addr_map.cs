namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_addr_map
{
    [NativeTypeName("char *")]
    public sbyte* orig;

    [NativeTypeName("char *")]
    public sbyte* alt;
}
