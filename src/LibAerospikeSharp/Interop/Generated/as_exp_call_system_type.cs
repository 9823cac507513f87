namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_exp_call_system_type : uint
{
    _AS_EXP_SYS_CALL_CDT = 0,
    _AS_EXP_SYS_CALL_BITS = 1,
    _AS_EXP_SYS_CALL_HLL = 2,
    _AS_EXP_SYS_FLAG_MODIFY_LOCAL = 0x40,
}
