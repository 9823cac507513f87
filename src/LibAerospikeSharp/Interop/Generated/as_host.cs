namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_host
{
    [NativeTypeName("char *")]
    public sbyte* name;

    [NativeTypeName("char *")]
    public sbyte* tls_name;

    [NativeTypeName("uint16_t")]
    public ushort port;
}
