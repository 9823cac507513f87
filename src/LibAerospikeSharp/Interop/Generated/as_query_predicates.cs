namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_query_predicates
{
    [NativeTypeName("_Bool")]
    public byte _free;

    [NativeTypeName("uint16_t")]
    public ushort capacity;

    [NativeTypeName("uint16_t")]
    public ushort size;

    public as_predicate* entries;
}
