namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_bit_resize_flags : uint
{
    AS_BIT_RESIZE_DEFAULT = 0,
    AS_BIT_RESIZE_FROM_FRONT = 1,
    AS_BIT_RESIZE_GROW_ONLY = 2,
    AS_BIT_RESIZE_SHRINK_ONLY = 4,
}
