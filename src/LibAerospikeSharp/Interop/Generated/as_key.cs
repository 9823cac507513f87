using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_key
{
    [NativeTypeName("_Bool")]
    public byte _free;

    [NativeTypeName("as_namespace")]
    public _ns_e__FixedBuffer ns;

    [NativeTypeName("as_set")]
    public _set_e__FixedBuffer set;

    public as_key_value value;

    public as_key_value* valuep;

    public as_digest digest;

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
