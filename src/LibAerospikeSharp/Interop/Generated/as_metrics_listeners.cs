namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_metrics_listeners
{
    [NativeTypeName("as_metrics_enable_listener")]
    public delegate* unmanaged[Cdecl]<as_error*, void*, as_status> enable_listener;

    [NativeTypeName("as_metrics_snapshot_listener")]
    public delegate* unmanaged[Cdecl]<as_error*, as_cluster*, void*, as_status> snapshot_listener;

    [NativeTypeName("as_metrics_node_close_listener")]
    public delegate* unmanaged[Cdecl]<as_error*, as_node*, void*, as_status> node_close_listener;

    [NativeTypeName("as_metrics_disable_listener")]
    public delegate* unmanaged[Cdecl]<as_error*, as_cluster*, void*, as_status> disable_listener;

    public void* udata;
}
