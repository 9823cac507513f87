namespace LibAerospikeSharp.Interop;

internal partial struct as_batch_base_record
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
}
