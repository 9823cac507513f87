using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_udf_call
{
    [NativeTypeName("as_udf_module_name")]
    public _module_e__FixedBuffer module;

    [NativeTypeName("as_udf_function_name")]
    public _function_e__FixedBuffer function;

    public as_list* arglist;

    [NativeTypeName("_Bool")]
    public byte _free;

    [InlineArray(64)]
    public partial struct _module_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(64)]
    public partial struct _function_e__FixedBuffer
    {
        public sbyte e0;
    }
}
