namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_policy_exists : uint
{
    AS_POLICY_EXISTS_IGNORE,
    AS_POLICY_EXISTS_CREATE,
    AS_POLICY_EXISTS_UPDATE,
    AS_POLICY_EXISTS_REPLACE,
    AS_POLICY_EXISTS_CREATE_OR_REPLACE,
}
