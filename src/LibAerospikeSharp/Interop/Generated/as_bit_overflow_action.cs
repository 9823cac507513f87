namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_bit_overflow_action : uint
{
    AS_BIT_OVERFLOW_FAIL = 0,
    AS_BIT_OVERFLOW_SATURATE = 2,
    AS_BIT_OVERFLOW_WRAP = 4,
}
