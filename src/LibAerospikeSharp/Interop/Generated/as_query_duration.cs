namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_query_duration : uint
{
    AS_QUERY_DURATION_LONG,
    AS_QUERY_DURATION_SHORT,
    AS_QUERY_DURATION_LONG_RELAX_AP,
}
