namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_bytes_type : uint
{
    AS_BYTES_UNDEF = 0,
    AS_BYTES_INTEGER = 1,
    AS_BYTES_DOUBLE = 2,
    AS_BYTES_STRING = 3,
    AS_BYTES_BLOB = 4,
    AS_BYTES_JAVA = 7,
    AS_BYTES_CSHARP = 8,
    AS_BYTES_PYTHON = 9,
    AS_BYTES_RUBY = 10,
    AS_BYTES_PHP = 11,
    AS_BYTES_ERLANG = 12,
    AS_BYTES_VECTOR = 16,
    AS_BYTES_BOOL = 17,
    AS_BYTES_HLL = 18,
    AS_BYTES_MAP = 19,
    AS_BYTES_LIST = 20,
    AS_BYTES_GEOJSON = 23,
    AS_BYTES_TYPE_MAX = 24,
}
