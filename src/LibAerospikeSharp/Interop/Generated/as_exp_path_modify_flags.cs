namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_exp_path_modify_flags : uint
{
    AS_EXP_PATH_MODIFY_DEFAULT = 0x00,
    AS_EXP_PATH_MODIFY_NO_FAIL = 0x10,
}
