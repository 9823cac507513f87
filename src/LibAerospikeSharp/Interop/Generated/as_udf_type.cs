namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_udf_type : uint
{
    AS_UDF_TYPE_LUA,
}
