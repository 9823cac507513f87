namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_index_datatype : uint
{
    AS_INDEX_STRING,
    AS_INDEX_NUMERIC,
    AS_INDEX_GEO2DSPHERE,
    AS_INDEX_BLOB,
    AS_INDEX_INTEGER,
}
