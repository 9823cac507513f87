namespace LibAerospikeSharp.Interop;

internal partial struct as_batch
{
    [NativeTypeName("__AnonymousRecord_as_batch_L40_C2")]
    public _keys_e__Struct keys;

    [NativeTypeName("_Bool")]
    public byte _free;

    internal unsafe partial struct _keys_e__Struct
    {
        public as_key* entries;

        [NativeTypeName("uint32_t")]
        public uint size;

        [NativeTypeName("_Bool")]
        public byte _free;
    }
}
