namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_map_order : uint
{
    AS_MAP_UNORDERED = 0,
    AS_MAP_KEY_ORDERED = 1,
    AS_MAP_KEY_VALUE_ORDERED = 3,
}
