namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_log
{
    public as_log_level level;

    [NativeTypeName("_Bool")]
    public byte callback_set;

    [NativeTypeName("as_log_callback")]
    public delegate* unmanaged[Cdecl]<as_log_level, sbyte*, sbyte*, uint, sbyte*, byte> callback;
}
