namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_arraylist_status : uint
{
    AS_ARRAYLIST_OK = 0,
    AS_ARRAYLIST_ERR_ALLOC = 1,
    AS_ARRAYLIST_ERR_MAX = 2,
    AS_ARRAYLIST_ERR_INDEX = 3,
}
