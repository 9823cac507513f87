using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

[StructLayout(LayoutKind.Explicit)]
internal partial struct as_bin_value
{
    [FieldOffset(0)]
    public as_val nil;

    [FieldOffset(0)]
    public as_boolean boolean;

    [FieldOffset(0)]
    public as_integer integer;

    [FieldOffset(0)]
    public as_double dbl;

    [FieldOffset(0)]
    public as_string @string;

    [FieldOffset(0)]
    public as_bytes bytes;

    [FieldOffset(0)]
    public as_list list;

    [FieldOffset(0)]
    public as_map map;
}
