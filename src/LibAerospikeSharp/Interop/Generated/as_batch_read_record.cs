namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_batch_read_record
{
    public as_key key;

    public as_record record;

    public as_status result;

    [NativeTypeName("as_batch_type")]
    public byte type;

    [NativeTypeName("_Bool")]
    public byte has_write;

    [NativeTypeName("_Bool")]
    public byte in_doubt;

    [NativeTypeName("const as_policy_batch_read *")]
    public as_policy_batch_read* policy;

    public as_operations* ops;

    [NativeTypeName("char **")]
    public sbyte** bin_names;

    [NativeTypeName("uint32_t")]
    public uint n_bin_names;

    [NativeTypeName("_Bool")]
    public byte read_all_bins;
}
