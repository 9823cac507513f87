namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_list_return_type : uint
{
    AS_LIST_RETURN_NONE = 0,
    AS_LIST_RETURN_INDEX = 1,
    AS_LIST_RETURN_REVERSE_INDEX = 2,
    AS_LIST_RETURN_RANK = 3,
    AS_LIST_RETURN_REVERSE_RANK = 4,
    AS_LIST_RETURN_COUNT = 5,
    AS_LIST_RETURN_VALUE = 7,
    AS_LIST_RETURN_EXISTS = 13,
    AS_LIST_RETURN_INVERTED = 0x10000,
}
