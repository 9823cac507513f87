namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_batch_write_record
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

    [NativeTypeName("const as_policy_batch_write *")]
    public as_policy_batch_write* policy;

    public as_operations* ops;
}
