namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_hll_write_flags : uint
{
    AS_HLL_WRITE_DEFAULT = 0,
    AS_HLL_WRITE_CREATE_ONLY = 1,
    AS_HLL_WRITE_UPDATE_ONLY = 2,
    AS_HLL_WRITE_NO_FAIL = 4,
    AS_HLL_WRITE_ALLOW_FOLD = 8,
}
