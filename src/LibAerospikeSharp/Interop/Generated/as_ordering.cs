using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Interop;

internal partial struct as_ordering
{
    [NativeTypeName("as_bin_name")]
    public _bin_e__FixedBuffer bin;

    public as_order order;

    [InlineArray(16)]
    public partial struct _bin_e__FixedBuffer
    {
        public sbyte e0;
    }
}
