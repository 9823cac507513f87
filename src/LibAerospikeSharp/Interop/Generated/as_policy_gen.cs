namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_policy_gen : uint
{
    AS_POLICY_GEN_IGNORE,
    AS_POLICY_GEN_EQ,
    AS_POLICY_GEN_GT,
}
