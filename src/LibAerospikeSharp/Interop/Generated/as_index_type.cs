namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_index_type : uint
{
    AS_INDEX_TYPE_DEFAULT,
    AS_INDEX_TYPE_LIST,
    AS_INDEX_TYPE_MAPKEYS,
    AS_INDEX_TYPE_MAPVALUES,
    AS_INDEX_TYPE_SET,
}
