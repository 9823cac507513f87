namespace LibAerospikeSharp.Interop;

internal partial struct as_cdt_ctx
{
    public as_vector list;
}
