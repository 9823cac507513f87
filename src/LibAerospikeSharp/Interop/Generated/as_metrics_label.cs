namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_metrics_label
{
    [NativeTypeName("char *")]
    public sbyte* name;

    [NativeTypeName("char *")]
    public sbyte* value;
}
