namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_batch_apply_record
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

    [NativeTypeName("const as_policy_batch_apply *")]
    public as_policy_batch_apply* policy;

    [NativeTypeName("const char *")]
    public sbyte* module;

    [NativeTypeName("const char *")]
    public sbyte* function;

    public as_list* arglist;
}
