namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_policy_base
{
    [NativeTypeName("uint32_t")]
    public uint connect_timeout;

    [NativeTypeName("uint32_t")]
    public uint socket_timeout;

    [NativeTypeName("uint32_t")]
    public uint total_timeout;

    [NativeTypeName("uint32_t")]
    public uint timeout_delay;

    [NativeTypeName("uint32_t")]
    public uint max_retries;

    [NativeTypeName("uint32_t")]
    public uint sleep_between_retries;

    [NativeTypeName("struct as_exp *")]
    public as_exp* filter_exp;

    [NativeTypeName("struct as_txn *")]
    public as_txn* txn;

    [NativeTypeName("_Bool")]
    public byte compress;
}
