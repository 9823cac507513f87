namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_map_write_flags : uint
{
    AS_MAP_WRITE_DEFAULT = 0,
    AS_MAP_WRITE_CREATE_ONLY = 1,
    AS_MAP_WRITE_UPDATE_ONLY = 2,
    AS_MAP_WRITE_NO_FAIL = 4,
    AS_MAP_WRITE_PARTIAL = 8,
}
