namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_policy_replica : uint
{
    AS_POLICY_REPLICA_MASTER,
    AS_POLICY_REPLICA_ANY,
    AS_POLICY_REPLICA_SEQUENCE,
    AS_POLICY_REPLICA_PREFER_RACK,
    AS_POLICY_REPLICA_RANDOM,
}
