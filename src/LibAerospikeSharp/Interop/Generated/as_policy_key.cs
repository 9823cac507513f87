namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_policy_key : uint
{
    AS_POLICY_KEY_DIGEST,
    AS_POLICY_KEY_SEND,
}
