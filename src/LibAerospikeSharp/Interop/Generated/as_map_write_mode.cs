namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_map_write_mode : uint
{
    AS_MAP_UPDATE,
    AS_MAP_UPDATE_ONLY,
    AS_MAP_CREATE_ONLY,
}
