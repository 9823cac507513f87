namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_policy_read_mode_sc : uint
{
    AS_POLICY_READ_MODE_SC_SESSION,
    AS_POLICY_READ_MODE_SC_LINEARIZE,
    AS_POLICY_READ_MODE_SC_ALLOW_REPLICA,
    AS_POLICY_READ_MODE_SC_ALLOW_UNAVAILABLE,
}
