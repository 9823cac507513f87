using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp;

/// <summary>
/// A command on its way: what libaerospike's listener is called with. It keeps the client open until then, whatever becomes
/// of the task.
/// </summary>
internal abstract unsafe class PendingCommand
{
    private readonly GCHandle _self;

    protected PendingCommand() => _self = GCHandle.Alloc(this);

    /// <summary>The listener of commands that are answered with a record.</summary>
    public static delegate* unmanaged[Cdecl]<as_error*, as_record*, void*, as_event_loop*, void> RecordListener => &OnRecord;

    /// <summary>The listener of commands that are answered with nothing.</summary>
    public static delegate* unmanaged[Cdecl]<as_error*, void*, as_event_loop*, void> WriteListener => &OnWrite;

    /// <summary>What is handed to libaerospike beside the listener.</summary>
    public void* Udata => (void*)GCHandle.ToIntPtr(_self);

    /// <summary>Frees the handle of a command that is not used again.</summary>
    protected void Free() => _self.Free();

    /// <summary>Ends the command. Called once, on the event loop's thread or, where it was never sent, the caller's.</summary>
    /// <param name="error">Why it failed, or <see langword="null"/>.</param>
    /// <param name="record">The answer, which is libaerospike's again afterwards.</param>
    protected abstract void Complete(as_error* error, as_record* record);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnRecord(as_error* error, as_record* record, void* udata, as_event_loop* loop) => Complete(udata, error, record);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnWrite(as_error* error, void* udata, as_event_loop* loop) => Complete(udata, error, null);

    [SuppressMessage("Design", "CA1031", Justification = "No exception may cross native code.")]
    private static void Complete(void* udata, as_error* error, as_record* record)
    {
        try
        {
            ((PendingCommand)GCHandle.FromIntPtr((nint)udata).Target!).Complete(error, record); // alive as long as its handle
        }
        catch (Exception exception)
        {
            NativeLog.Write(AerospikeLogLevel.Error, $"A command could not be ended: {exception}");
        }
    }
}
