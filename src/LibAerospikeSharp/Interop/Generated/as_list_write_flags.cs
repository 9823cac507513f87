namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_list_write_flags : uint
{
    AS_LIST_WRITE_DEFAULT = 0,
    AS_LIST_WRITE_ADD_UNIQUE = 1,
    AS_LIST_WRITE_INSERT_BOUNDED = 2,
    AS_LIST_WRITE_NO_FAIL = 4,
    AS_LIST_WRITE_PARTIAL = 8,
}
