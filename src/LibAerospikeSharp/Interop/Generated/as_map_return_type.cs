namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_map_return_type : uint
{
    AS_MAP_RETURN_NONE = 0,
    AS_MAP_RETURN_INDEX = 1,
    AS_MAP_RETURN_REVERSE_INDEX = 2,
    AS_MAP_RETURN_RANK = 3,
    AS_MAP_RETURN_REVERSE_RANK = 4,
    AS_MAP_RETURN_COUNT = 5,
    AS_MAP_RETURN_KEY = 6,
    AS_MAP_RETURN_VALUE = 7,
    AS_MAP_RETURN_KEY_VALUE = 8,
    AS_MAP_RETURN_EXISTS = 13,
    AS_MAP_RETURN_UNORDERED_MAP = 16,
    AS_MAP_RETURN_ORDERED_MAP = 17,
    AS_MAP_RETURN_INVERTED = 0x10000,
}
