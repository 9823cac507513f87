namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_val_type_e : uint
{
    AS_UNDEF = 0,
    AS_UNKNOWN = 0,
    AS_NIL = 1,
    AS_BOOLEAN = 2,
    AS_INTEGER = 3,
    AS_STRING = 4,
    AS_LIST = 5,
    AS_MAP = 6,
    AS_REC = 7,
    AS_PAIR = 8,
    AS_BYTES = 9,
    AS_DOUBLE = 10,
    AS_GEOJSON = 11,
    AS_CMP_EXT,
    AS_CMP_WILDCARD,
    AS_CMP_INF,
    AS_VAL_T_MAX,
}
