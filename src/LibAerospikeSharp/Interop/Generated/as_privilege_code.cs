namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_privilege_code : uint
{
    AS_PRIVILEGE_USER_ADMIN = 0,
    AS_PRIVILEGE_SYS_ADMIN = 1,
    AS_PRIVILEGE_DATA_ADMIN = 2,
    AS_PRIVILEGE_UDF_ADMIN = 3,
    AS_PRIVILEGE_SINDEX_ADMIN = 4,
    AS_PRIVILEGE_READ = 10,
    AS_PRIVILEGE_READ_WRITE = 11,
    AS_PRIVILEGE_READ_WRITE_UDF = 12,
    AS_PRIVILEGE_WRITE = 13,
    AS_PRIVILEGE_TRUNCATE = 14,
}
