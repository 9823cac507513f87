namespace LibAerospikeSharp.Interop;

internal partial struct as_integer
{
    public as_val _;

    [NativeTypeName("int64_t")]
    public long value;
}
