using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

internal partial struct as_cdt_ctx_item
{
    [NativeTypeName("uint32_t")]
    public uint type;

    [NativeTypeName("__AnonymousRecord_as_cdt_ctx_L76_C2")]
    public _val_e__Union val;

    [StructLayout(LayoutKind.Explicit)]
    internal unsafe partial struct _val_e__Union
    {
        [FieldOffset(0)]
        [NativeTypeName("int64_t")]
        public long ival;

        [FieldOffset(0)]
        public as_val* pval;

        [FieldOffset(0)]
        [NativeTypeName("struct as_exp *")]
        public as_exp* exp;
    }
}
