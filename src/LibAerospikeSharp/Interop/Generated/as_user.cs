using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_user
{
    [NativeTypeName("char[64]")]
    public _name_e__FixedBuffer name;

    [NativeTypeName("uint32_t *")]
    public uint* read_info;

    [NativeTypeName("uint32_t *")]
    public uint* write_info;

    public int read_info_size;

    public int write_info_size;

    public int conns_in_use;

    public int roles_size;

    [NativeTypeName("char[][64]")]
    public _roles_e__FixedBuffer roles;

    [InlineArray(64)]
    public partial struct _name_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(1 * 64)]
    public partial struct _roles_e__FixedBuffer
    {
        public sbyte e0_0;
    }
}
