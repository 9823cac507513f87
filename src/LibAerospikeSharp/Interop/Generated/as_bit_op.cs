namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_bit_op : uint
{
    AS_BIT_OP_RESIZE = 0,
    AS_BIT_OP_INSERT = 1,
    AS_BIT_OP_REMOVE = 2,
    AS_BIT_OP_SET = 3,
    AS_BIT_OP_OR = 4,
    AS_BIT_OP_XOR = 5,
    AS_BIT_OP_AND = 6,
    AS_BIT_OP_NOT = 7,
    AS_BIT_OP_LSHIFT = 8,
    AS_BIT_OP_RSHIFT = 9,
    AS_BIT_OP_ADD = 10,
    AS_BIT_OP_SUBTRACT = 11,
    AS_BIT_OP_SET_INT = 12,
    AS_BIT_OP_GET = 50,
    AS_BIT_OP_COUNT = 51,
    AS_BIT_OP_LSCAN = 52,
    AS_BIT_OP_RSCAN = 53,
    AS_BIT_OP_GET_INT = 54,
}
