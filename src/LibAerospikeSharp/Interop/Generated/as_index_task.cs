using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_index_task
{
    public aerospike* @as;

    [NativeTypeName("as_namespace")]
    public _ns_e__FixedBuffer ns;

    [NativeTypeName("char[64]")]
    public _name_e__FixedBuffer name;

    [NativeTypeName("uint32_t")]
    public uint socket_timeout;

    [NativeTypeName("uint32_t")]
    public uint total_timeout;

    [NativeTypeName("_Bool")]
    public byte done;

    [InlineArray(32)]
    public partial struct _ns_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(64)]
    public partial struct _name_e__FixedBuffer
    {
        public sbyte e0;
    }
}
