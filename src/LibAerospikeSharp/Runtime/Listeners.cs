using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>The listeners that libaerospike calls on its event loops, one for each signature. <c>udata</c> finds the slot.</summary>
internal static unsafe class Listeners
{
    /// <summary>For commands that respond with a record (<c>as_async_record_listener</c>).</summary>
    public static delegate* unmanaged[Cdecl]<as_error*, as_record*, void*, as_event_loop*, void> Record => &OnRecord;

    /// <summary>For commands that respond with nothing (<c>as_async_write_listener</c>).</summary>
    public static delegate* unmanaged[Cdecl]<as_error*, void*, as_event_loop*, void> Write => &OnWrite;

    /// <summary>For commands that respond with a value (<c>as_async_value_listener</c>).</summary>
    public static delegate* unmanaged[Cdecl]<as_error*, as_val*, void*, as_event_loop*, void> Value => &OnValue;

    /// <summary>For batches (<c>as_async_batch_listener</c>). The caller owns the records.</summary>
    public static delegate* unmanaged[Cdecl]<as_error*, as_batch_records*, void*, as_event_loop*, void> Batch => &OnBatch;

    /// <summary>For queries (<c>as_async_query_record_listener</c>): called for each record, and once more at the end.</summary>
    public static delegate* unmanaged[Cdecl]<as_error*, as_record*, void*, as_event_loop*, byte> Query => &OnQuery;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnRecord(as_error* error, as_record* record, void* udata, as_event_loop* loop) =>
        CallbackSlot.Complete((ulong)udata, error, NativeResponse.Of(record));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnWrite(as_error* error, void* udata, as_event_loop* loop) => CallbackSlot.Complete((ulong)udata, error, default);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnValue(as_error* error, as_val* value, void* udata, as_event_loop* loop) =>
        CallbackSlot.Complete((ulong)udata, error, NativeResponse.Of(value));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnBatch(as_error* error, as_batch_records* records, void* udata, as_event_loop* loop) =>
        CallbackSlot.Complete((ulong)udata, error, default);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static byte OnQuery(as_error* error, as_record* record, void* udata, as_event_loop* loop)
    {
        if (error == null && record != null)
        {
            return CallbackSlot.Receive((ulong)udata, NativeResponse.Of(record)) ? (byte)1 : (byte)0;
        }

        CallbackSlot.Complete((ulong)udata, error, default);
        return 0;
    }
}
