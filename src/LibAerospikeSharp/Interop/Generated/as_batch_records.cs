namespace LibAerospikeSharp.Interop;

internal partial struct as_batch_records
{
    public as_vector list;
}
