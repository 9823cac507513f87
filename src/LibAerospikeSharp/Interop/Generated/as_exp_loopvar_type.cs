namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_exp_loopvar_type : uint
{
    AS_EXP_LOOPVAR_KEY = 0,
    AS_EXP_LOOPVAR_VALUE = 1,
    AS_EXP_LOOPVAR_INDEX = 2,
}
