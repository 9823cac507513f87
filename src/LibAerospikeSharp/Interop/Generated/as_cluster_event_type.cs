namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_cluster_event_type : uint
{
    AS_CLUSTER_ADD_NODE = 0,
    AS_CLUSTER_REMOVE_NODE = 1,
    AS_CLUSTER_DISCONNECTED = 2,
}
