namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_config_tls
{
    [NativeTypeName("_Bool")]
    public byte enable;

    [NativeTypeName("char *")]
    public sbyte* cafile;

    [NativeTypeName("char *")]
    public sbyte* castring;

    [NativeTypeName("char *")]
    public sbyte* capath;

    [NativeTypeName("char *")]
    public sbyte* protocols;

    [NativeTypeName("char *")]
    public sbyte* cipher_suite;

    [NativeTypeName("char *")]
    public sbyte* cert_blacklist;

    [NativeTypeName("char *")]
    public sbyte* keyfile;

    [NativeTypeName("char *")]
    public sbyte* keyfile_pw;

    [NativeTypeName("char *")]
    public sbyte* keystring;

    [NativeTypeName("char *")]
    public sbyte* certfile;

    [NativeTypeName("char *")]
    public sbyte* certstring;

    [NativeTypeName("_Bool")]
    public byte crl_check;

    [NativeTypeName("_Bool")]
    public byte crl_check_all;

    [NativeTypeName("_Bool")]
    public byte log_session_info;

    [NativeTypeName("_Bool")]
    public byte for_login_only;
}
