namespace LibAerospikeSharp.Interop;

internal partial struct as_list_policy
{
    public as_list_order order;

    public as_list_write_flags flags;
}
