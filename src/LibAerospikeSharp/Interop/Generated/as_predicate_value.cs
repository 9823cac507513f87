using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

[StructLayout(LayoutKind.Explicit)]
internal partial struct as_predicate_value
{
    [FieldOffset(0)]
    [NativeTypeName("int64_t")]
    public long integer;

    [FieldOffset(0)]
    [NativeTypeName("__AnonymousRecord_as_query_L172_C2")]
    public _string_val_e__Struct string_val;

    [FieldOffset(0)]
    [NativeTypeName("__AnonymousRecord_as_query_L177_C2")]
    public _blob_val_e__Struct blob_val;

    [FieldOffset(0)]
    [NativeTypeName("__AnonymousRecord_as_query_L183_C2")]
    public _integer_range_e__Struct integer_range;

    internal unsafe partial struct _string_val_e__Struct
    {
        [NativeTypeName("char *")]
        public sbyte* @string;

        [NativeTypeName("_Bool")]
        public byte _free;
    }

    internal unsafe partial struct _blob_val_e__Struct
    {
        [NativeTypeName("uint8_t *")]
        public byte* bytes;

        [NativeTypeName("uint32_t")]
        public uint bytes_size;

        [NativeTypeName("_Bool")]
        public byte _free;
    }

    internal partial struct _integer_range_e__Struct
    {
        [NativeTypeName("int64_t")]
        public long min;

        [NativeTypeName("int64_t")]
        public long max;
    }
}
