using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Interop;

internal partial struct as_digest
{
    [NativeTypeName("_Bool")]
    public byte init;

    [NativeTypeName("as_digest_value")]
    public _value_e__FixedBuffer value;

    [InlineArray(20)]
    public partial struct _value_e__FixedBuffer
    {
        public byte e0;
    }
}
