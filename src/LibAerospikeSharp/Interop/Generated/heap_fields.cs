namespace LibAerospikeSharp.Interop;

internal unsafe partial struct heap_fields
{
    public as_operations* ops1;

    public as_operations* ops2;
}
