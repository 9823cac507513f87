using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

[StructLayout(LayoutKind.Explicit)]
internal partial struct as_list_iterator_u
{
}
