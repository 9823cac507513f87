namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_policy_retry : uint
{
    AS_POLICY_RETRY_NONE,
    AS_POLICY_RETRY_ONCE,
}
