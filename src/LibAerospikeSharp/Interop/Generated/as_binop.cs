namespace LibAerospikeSharp.Interop;

internal partial struct as_binop
{
    public as_operator op;

    public as_bin bin;
}
