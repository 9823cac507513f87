namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_exp_read_flags : uint
{
    AS_EXP_READ_DEFAULT = 0,
    AS_EXP_READ_EVAL_NO_FAIL = 16,
}
