namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_exp_type : uint
{
    AS_EXP_TYPE_NIL = 0,
    AS_EXP_TYPE_BOOL = 1,
    AS_EXP_TYPE_INT = 2,
    AS_EXP_TYPE_STR = 3,
    AS_EXP_TYPE_LIST = 4,
    AS_EXP_TYPE_MAP = 5,
    AS_EXP_TYPE_BLOB = 6,
    AS_EXP_TYPE_FLOAT = 7,
    AS_EXP_TYPE_GEOJSON = 8,
    AS_EXP_TYPE_HLL = 9,
    AS_EXP_TYPE_AUTO,
    AS_EXP_TYPE_ERROR,
}
