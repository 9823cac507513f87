using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// Makes calls of libaerospike that take more stack than the caller's thread may have: a put keeps some 30 bytes there for each
/// bin, an operate as many for each operation, and a batch 5 bytes for each key.
/// </summary>
internal static unsafe class LargeStack
{
    /// <summary>A call with up to this many bins, operations or keys needs at most 32 KiB of stack.</summary>
    public const int SmallCallLimit = 1000;

    private const int Size = 4 * 1024 * 1024;

    /// <inheritdoc cref="INativeCall.Call"/>
    [SuppressMessage("Design", "CA1031", Justification = "An unhandled exception on the other thread would end the process. The caller's thread throws it.")]
    public static as_status Call<TCall>(ref TCall call, aerospike* client, as_error* error, out NativeResponse response, CallbackSlot? slot)
        where TCall : INativeCall, allows ref struct
    {
        // The call is on this thread's stack, which waits: only its address goes to the other thread. The caller's own may be a
        // field of an object, such as a lambda's captured variables, and garbage collections move these.
        var local = call;
        var address = Unsafe.AsPointer(ref local);
        var received = default(NativeResponse);
        var status = as_status.AEROSPIKE_OK;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(CallAndCatch, Size);
        thread.Start();
        Join(thread);
        failure?.Throw();
        response = received;
        return status;

        void CallAndCatch()
        {
            try
            {
                status = Unsafe.AsRef<TCall>(address).Call(client, error, out received, slot);
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        }
    }

    // The other thread uses this one's memory, so nothing may return before its end, not even an interruption.
    private static void Join(Thread thread)
    {
        var interrupted = false;
        while (true)
        {
            try
            {
                thread.Join();
                break;
            }
            catch (ThreadInterruptedException)
            {
                interrupted = true;
            }
        }

        if (interrupted)
        {
            Thread.CurrentThread.Interrupt();
        }
    }
}
