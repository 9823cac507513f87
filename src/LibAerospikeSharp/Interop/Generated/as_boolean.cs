namespace LibAerospikeSharp.Interop;

internal partial struct as_boolean
{
    public as_val _;

    [NativeTypeName("_Bool")]
    public byte value;
}
