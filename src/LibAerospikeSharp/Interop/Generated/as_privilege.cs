using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Interop;

internal partial struct as_privilege
{
    [NativeTypeName("as_namespace")]
    public _ns_e__FixedBuffer ns;

    [NativeTypeName("as_set")]
    public _set_e__FixedBuffer set;

    public as_privilege_code code;

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
