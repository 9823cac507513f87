namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_geojson
{
    public as_val _;

    [NativeTypeName("_Bool")]
    public byte free;

    [NativeTypeName("char *")]
    public sbyte* value;

    [NativeTypeName("size_t")]
    public nuint len;
}
