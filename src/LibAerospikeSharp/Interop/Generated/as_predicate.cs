using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_predicate
{
    [NativeTypeName("char[64]")]
    public _index_name_e__FixedBuffer index_name;

    [NativeTypeName("as_bin_name")]
    public _bin_e__FixedBuffer bin;

    [NativeTypeName("struct as_cdt_ctx *")]
    public as_cdt_ctx* ctx;

    [NativeTypeName("uint32_t")]
    public uint ctx_size;

    [NativeTypeName("_Bool")]
    public byte ctx_free;

    [NativeTypeName("struct as_exp *")]
    public as_exp* exp;

    [NativeTypeName("_Bool")]
    public byte exp_free;

    public as_predicate_type type;

    public as_predicate_value value;

    public as_index_datatype dtype;

    public as_index_type itype;

    [InlineArray(64)]
    public partial struct _index_name_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(16)]
    public partial struct _bin_e__FixedBuffer
    {
        public sbyte e0;
    }
}
