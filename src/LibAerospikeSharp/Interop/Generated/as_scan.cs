using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_scan
{
    [NativeTypeName("as_namespace")]
    public _ns_e__FixedBuffer ns;

    [NativeTypeName("as_set")]
    public _set_e__FixedBuffer set;

    public as_scan_bins select;

    public as_udf_call apply_each;

    [NativeTypeName("struct as_operations_s *")]
    public as_operations* ops;

    public as_partitions_status* parts_all;

    [NativeTypeName("uint32_t")]
    public uint ttl;

    [NativeTypeName("_Bool")]
    public byte paginate;

    [NativeTypeName("_Bool")]
    public byte no_bins;

    [NativeTypeName("_Bool")]
    public byte concurrent;

    [NativeTypeName("_Bool")]
    public byte deserialize_list_map;

    [NativeTypeName("_Bool")]
    public byte _free;

    [InlineArray(32)]
    public partial struct _ns_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(64)]
    public partial struct _set_e__FixedBuffer
    {
        public sbyte e0;
    }
}
