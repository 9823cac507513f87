namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_auth_mode : uint
{
    AS_AUTH_INTERNAL,
    AS_AUTH_EXTERNAL,
    AS_AUTH_EXTERNAL_INSECURE,
    AS_AUTH_PKI,
}
