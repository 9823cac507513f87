using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

[StructLayout(LayoutKind.Explicit)]
internal partial struct as_batch_record
{
    [FieldOffset(0)]
    public as_batch_base_record @base;

    [FieldOffset(0)]
    public as_batch_read_record read;

    [FieldOffset(0)]
    public as_batch_write_record write;

    [FieldOffset(0)]
    public as_batch_apply_record apply;

    [FieldOffset(0)]
    public as_batch_remove_record remove;
}
