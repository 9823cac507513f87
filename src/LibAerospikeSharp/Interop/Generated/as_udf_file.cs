using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Interop;

internal partial struct as_udf_file
{
    [NativeTypeName("char[128]")]
    public _name_e__FixedBuffer name;

    [NativeTypeName("__AnonymousRecord_as_udf_L137_C2")]
    public _content_e__Struct content;

    public as_udf_type type;

    [NativeTypeName("uint8_t[41]")]
    public _hash_e__FixedBuffer hash;

    [NativeTypeName("_Bool")]
    public byte _free;

    internal unsafe partial struct _content_e__Struct
    {
        [NativeTypeName("uint8_t *")]
        public byte* bytes;

        [NativeTypeName("uint32_t")]
        public uint capacity;

        [NativeTypeName("uint32_t")]
        public uint size;

        [NativeTypeName("_Bool")]
        public byte _free;
    }

    [InlineArray(128)]
    public partial struct _name_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(41)]
    public partial struct _hash_e__FixedBuffer
    {
        public byte e0;
    }
}
