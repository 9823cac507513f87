using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// A command on its way: what libaerospike's listener is called with. It keeps the client open until then, whatever becomes
/// of the task. They are never given up but used again: libaerospike is given a number, of which half tells the command and
/// half for which time, so that a second call of the listener finds nothing.
/// </summary>
internal abstract unsafe class PendingCommand
{
    private static readonly Lock s_lock = new();
    private static PendingCommand[] s_all = [];
    private static int s_count;

    private readonly uint _slot;
    private uint _use;

    protected PendingCommand()
    {
        lock (s_lock)
        {
            if (s_count == s_all.Length)
            {
                var larger = new PendingCommand[Math.Max(64, s_count * 2)];
                s_all.CopyTo(larger, 0);
                Volatile.Write(ref s_all, larger);
            }

            _slot = (uint)s_count;
            s_all[s_count++] = this;
        }
    }

    /// <summary>The listener of commands that are answered with a record.</summary>
    public static delegate* unmanaged[Cdecl]<as_error*, as_record*, void*, as_event_loop*, void> RecordListener => &OnRecord;

    /// <summary>The listener of commands that are answered with nothing.</summary>
    public static delegate* unmanaged[Cdecl]<as_error*, void*, as_event_loop*, void> WriteListener => &OnWrite;

    /// <summary>The listener of batches. Their records are whoever's that made them.</summary>
    public static delegate* unmanaged[Cdecl]<as_error*, as_batch_records*, void*, as_event_loop*, void> BatchListener => &OnBatch;

    /// <summary>What is handed to libaerospike beside the listener.</summary>
    public void* Udata => (void*)(nint)(((ulong)Volatile.Read(ref _use) << 32) | _slot);

    /// <summary>Ends this use of the command. <see langword="false"/>: it has ended before.</summary>
    protected bool TryEnd() => TryEnd(Volatile.Read(ref _use));

    /// <summary>Ends the command. Called once, on the event loop's thread or, where it was never sent, the caller's.</summary>
    /// <param name="error">Why it failed, or <see langword="null"/>.</param>
    /// <param name="record">The answer, which is libaerospike's again afterwards.</param>
    protected abstract void Complete(as_error* error, as_record* record);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnRecord(as_error* error, as_record* record, void* udata, as_event_loop* loop) => Complete((ulong)udata, error, record);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnWrite(as_error* error, void* udata, as_event_loop* loop) => Complete((ulong)udata, error, null);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnBatch(as_error* error, as_batch_records* records, void* udata, as_event_loop* loop) => Complete((ulong)udata, error, null);

    /// <summary>Ends the command of a number, unless that was done before.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "No exception may cross native code.")]
    internal static void Complete(ulong udata, as_error* error, as_record* record)
    {
        try
        {
            var (slot, use) = ((uint)udata, (uint)(udata >> 32));
            var all = Volatile.Read(ref s_all);
            if (slot < all.Length && all[slot] is { } command && command.TryEnd(use))
            {
                command.Complete(error, record);
            }
            else
            {
                NativeLog.Write(AerospikeLogLevel.Error, "libaerospike ended a command a second time.");
            }
        }
        catch (Exception exception)
        {
            NativeLog.Write(AerospikeLogLevel.Error, $"A command could not be ended: {exception}");
        }
    }

    private bool TryEnd(uint use) => Interlocked.CompareExchange(ref _use, use + 1, use) == use;
}
