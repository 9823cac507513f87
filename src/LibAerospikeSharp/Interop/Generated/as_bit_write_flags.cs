namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_bit_write_flags : uint
{
    AS_BIT_WRITE_DEFAULT = 0,
    AS_BIT_WRITE_CREATE_ONLY = 1,
    AS_BIT_WRITE_UPDATE_ONLY = 2,
    AS_BIT_WRITE_NO_FAIL = 4,
    AS_BIT_WRITE_PARTIAL = 8,
}
