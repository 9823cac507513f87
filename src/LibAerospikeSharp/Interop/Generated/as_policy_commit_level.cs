namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_policy_commit_level : uint
{
    AS_POLICY_COMMIT_LEVEL_ALL,
    AS_POLICY_COMMIT_LEVEL_MASTER,
}
