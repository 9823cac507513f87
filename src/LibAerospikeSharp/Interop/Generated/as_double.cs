namespace LibAerospikeSharp.Interop;

internal partial struct as_double
{
    public as_val _;

    public double value;
}
