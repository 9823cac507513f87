namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_cdt_ctx_type : uint
{
    AS_CDT_CTX_EXP = 0x04,
    AS_CDT_CTX_LIST_INDEX = 0x10,
    AS_CDT_CTX_LIST_RANK = 0x11,
    AS_CDT_CTX_LIST_VALUE = 0x13,
    AS_CDT_CTX_MAP_INDEX = 0x20,
    AS_CDT_CTX_MAP_RANK = 0x21,
    AS_CDT_CTX_MAP_KEY = 0x22,
    AS_CDT_CTX_MAP_VALUE = 0x23,
    AS_CDT_CTX_MAP_KEYS_IN = 0x2A,
}
