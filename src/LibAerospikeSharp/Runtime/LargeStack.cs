using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// Makes calls that take more stack than the caller's thread may have. In libaerospike, a put keeps some 30 bytes there for each
/// bin, an operate as many for each operation, and a batch 5 bytes for each key. A user key is copied to it. .NET compiles a method
/// on the stack of the first thread that calls it.
/// </summary>
internal static unsafe class LargeStack
{
    /// <summary>Up to so many bins, operations or keys, a call needs 67 KiB at most: with the longest user key.</summary>
    public const int SmallCallLimit = 1000;

    private const int Size = 4 * 1024 * 1024;

    /// <summary>
    /// Whether the caller's thread may have too little stack left for a call within <see cref="SmallCallLimit"/>. That is so below
    /// .NET's own limit, which is 128 KiB.
    /// </summary>
    public static bool IsNeeded => !RuntimeHelpers.TryEnsureSufficientExecutionStack();

    /// <inheritdoc cref="INativeCall.Call"/>
    public static as_status Call<TCall>(ref TCall call, aerospike* client, as_error* error, out NativeResponse response, CallbackSlot? slot)
        where TCall : INativeCall, allows ref struct
    {
        // The call is on this thread's stack, which waits: only its address goes to the other thread. The caller's own may be a
        // field of an object, such as a lambda's captured variables, and garbage collections move these.
        var local = call;
        var address = Unsafe.AsPointer(ref local);
        var received = default(NativeResponse);
        var status = Run(() => Unsafe.AsRef<TCall>(address).Call(client, error, out received, slot));
        response = received;
        return status;
    }

    /// <summary>Makes a call on a thread with a large stack, and waits for it. An exception that it throws is thrown here.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "An unhandled exception on the other thread would end the process. The caller's thread throws it.")]
    public static TResult Run<TResult>(Func<TResult> call)
    {
        var result = default(TResult);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = call();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Size) { IsBackground = true, Name = "LibAerospikeSharp large stack" };
        thread.Start();
        Join(thread);
        failure?.Throw();
        return result!; // set, or an exception has been thrown
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
