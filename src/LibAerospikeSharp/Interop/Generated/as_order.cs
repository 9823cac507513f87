namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_order : uint
{
    AS_ORDER_ASCENDING = 0,
    AS_ORDER_DESCENDING = 1,
}
