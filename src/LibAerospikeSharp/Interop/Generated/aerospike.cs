namespace LibAerospikeSharp.Interop;

internal unsafe partial struct aerospike
{
    [NativeTypeName("struct as_cluster_s *")]
    public as_cluster* cluster;

    public as_config config;

    public as_config* config_orig;

    [NativeTypeName("uint8_t *")]
    public byte* config_bitmap;

    [NativeTypeName("_Bool")]
    public byte _free;
}
