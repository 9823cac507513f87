namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_predicate_type : uint
{
    AS_PREDICATE_EQUAL,
    AS_PREDICATE_RANGE,
}
