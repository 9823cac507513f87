namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_batch_result
{
    [NativeTypeName("const as_key *")]
    public as_key* key;

    public as_record record;

    public as_status result;

    [NativeTypeName("_Bool")]
    public byte in_doubt;
}
