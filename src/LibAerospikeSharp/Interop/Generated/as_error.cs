using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_error
{
    public as_status code;

    [NativeTypeName("char[1024]")]
    public _message_e__FixedBuffer message;

    [NativeTypeName("const char *")]
    public sbyte* func;

    [NativeTypeName("const char *")]
    public sbyte* file;

    [NativeTypeName("uint32_t")]
    public uint line;

    [NativeTypeName("_Bool")]
    public byte in_doubt;

    [InlineArray(1024)]
    public partial struct _message_e__FixedBuffer
    {
        public sbyte e0;
    }
}
