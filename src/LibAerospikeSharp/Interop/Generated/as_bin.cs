using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_bin
{
    [NativeTypeName("as_bin_name")]
    public _name_e__FixedBuffer name;

    public as_bin_value value;

    public as_bin_value* valuep;

    [InlineArray(16)]
    public partial struct _name_e__FixedBuffer
    {
        public sbyte e0;
    }
}
