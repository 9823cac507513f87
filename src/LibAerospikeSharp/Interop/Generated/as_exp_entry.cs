using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

internal partial struct as_exp_entry
{
    public as_exp_ops op;

    [NativeTypeName("uint32_t")]
    public uint count;

    [NativeTypeName("uint32_t")]
    public uint sz;

    [NativeTypeName("int32_t")]
    public int prev_va_args;

    [NativeTypeName("__AnonymousRecord_as_exp_L208_C2")]
    public _v_e__Union v;

    [StructLayout(LayoutKind.Explicit)]
    internal unsafe partial struct _v_e__Union
    {
        [FieldOffset(0)]
        public as_val* val;

        [FieldOffset(0)]
        [NativeTypeName("const char *")]
        public sbyte* str_val;

        [FieldOffset(0)]
        [NativeTypeName("uint8_t *")]
        public byte* bytes_val;

        [FieldOffset(0)]
        [NativeTypeName("int64_t")]
        public long int_val;

        [FieldOffset(0)]
        [NativeTypeName("uint64_t")]
        public ulong uint_val;

        [FieldOffset(0)]
        public double float_val;

        [FieldOffset(0)]
        [NativeTypeName("_Bool")]
        public byte bool_val;

        [FieldOffset(0)]
        public as_cdt_ctx* ctx;

        [FieldOffset(0)]
        public as_list_policy* list_pol;

        [FieldOffset(0)]
        public as_map_policy* map_pol;

        [FieldOffset(0)]
        public as_exp* expr;
    }
}
