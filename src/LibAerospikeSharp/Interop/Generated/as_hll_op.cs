namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_hll_op : uint
{
    AS_HLL_OP_INIT = 0,
    AS_HLL_OP_ADD = 1,
    AS_HLL_OP_UNION = 2,
    AS_HLL_OP_REFRESH_COUNT = 3,
    AS_HLL_OP_FOLD = 4,
    AS_HLL_OP_COUNT = 50,
    AS_HLL_OP_GET_UNION = 51,
    AS_HLL_OP_UNION_COUNT = 52,
    AS_HLL_OP_INTERSECT_COUNT = 53,
    AS_HLL_OP_SIMILARITY = 54,
    AS_HLL_OP_DESCRIBE = 55,
    AS_HLL_OP_MAY_CONTAIN = 56,
}
