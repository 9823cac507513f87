namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_list_order : uint
{
    AS_LIST_UNORDERED = 0,
    AS_LIST_ORDERED = 1,
}
