namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_cluster_event
{
    [NativeTypeName("const char *")]
    public sbyte* node_name;

    [NativeTypeName("const char *")]
    public sbyte* node_address;

    public void* udata;

    public as_cluster_event_type type;
}
