using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

[StructLayout(LayoutKind.Explicit)]
internal partial struct as_key_value
{
    [FieldOffset(0)]
    public as_integer integer;

    [FieldOffset(0)]
    public as_string @string;

    [FieldOffset(0)]
    public as_bytes bytes;
}
