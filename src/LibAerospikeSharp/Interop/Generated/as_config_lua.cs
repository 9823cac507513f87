using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Interop;

internal partial struct as_config_lua
{
    [NativeTypeName("_Bool")]
    public byte cache_enabled;

    [NativeTypeName("char[256]")]
    public _user_path_e__FixedBuffer user_path;

    [InlineArray(256)]
    public partial struct _user_path_e__FixedBuffer
    {
        public sbyte e0;
    }
}
