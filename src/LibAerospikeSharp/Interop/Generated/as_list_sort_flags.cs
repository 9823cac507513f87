namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_list_sort_flags : uint
{
    AS_LIST_SORT_DEFAULT = 0,
    AS_LIST_SORT_DROP_DUPLICATES = 2,
}
