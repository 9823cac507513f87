namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_exp_write_flags : uint
{
    AS_EXP_WRITE_DEFAULT = 0,
    AS_EXP_WRITE_CREATE_ONLY = 1,
    AS_EXP_WRITE_UPDATE_ONLY = 2,
    AS_EXP_WRITE_ALLOW_DELETE = 4,
    AS_EXP_WRITE_POLICY_NO_FAIL = 8,
    AS_EXP_WRITE_EVAL_NO_FAIL = 16,
}
