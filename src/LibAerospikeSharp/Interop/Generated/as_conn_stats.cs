namespace LibAerospikeSharp.Interop;

internal partial struct as_conn_stats
{
    [NativeTypeName("uint32_t")]
    public uint in_pool;

    [NativeTypeName("uint32_t")]
    public uint in_use;

    [NativeTypeName("uint32_t")]
    public uint opened;

    [NativeTypeName("uint32_t")]
    public uint closed;

    [NativeTypeName("uint32_t")]
    public uint recovered;

    [NativeTypeName("uint32_t")]
    public uint aborted;
}
