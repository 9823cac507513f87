namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_exp_path_select_flags : uint
{
    AS_EXP_PATH_SELECT_MATCHING_TREE = 0,
    AS_EXP_PATH_SELECT_VALUE = 1,
    AS_EXP_PATH_SELECT_LIST_VALUE = 1,
    AS_EXP_PATH_SELECT_MAP_VALUE = 1,
    AS_EXP_PATH_SELECT_MAP_KEY = 2,
    AS_EXP_PATH_SELECT_MAP_KEY_VALUE = AS_EXP_PATH_SELECT_MAP_KEY | AS_EXP_PATH_SELECT_MAP_VALUE,
    AS_EXP_PATH_SELECT_NO_FAIL = 0x10,
}
