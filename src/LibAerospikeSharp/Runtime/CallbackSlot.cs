using System.Diagnostics.CodeAnalysis;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// A place in the table of commands that libaerospike calls back. Slots are pooled and never freed. The <c>udata</c> handed to
/// libaerospike packs the slot's number and a use count, so a callback that comes twice or late no longer matches and is ignored.
/// While one of many responses is received, the use is marked as busy: nobody can end it meanwhile.
/// </summary>
internal abstract unsafe class CallbackSlot
{
    private const uint Busy = 1U << 31;

    private static readonly Lock s_lock = new();
    private static CallbackSlot[] s_all = [];
    private static int s_count;

    private readonly uint _slot;
    private uint _use;

    protected CallbackSlot()
    {
        lock (s_lock)
        {
            if (s_count == s_all.Length)
            {
                var larger = new CallbackSlot[Math.Max(64, s_count * 2)];
                s_all.CopyTo(larger, 0);
                Volatile.Write(ref s_all, larger);
            }

            _slot = (uint)s_count;
            s_all[s_count++] = this;
        }
    }

    /// <summary>What is handed to libaerospike beside the listener.</summary>
    public void* Udata => (void*)(nint)(((ulong)(Volatile.Read(ref _use) & ~Busy) << 32) | _slot);

    /// <summary>The last callback of a command: the response, or the error.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "No exception may cross native code.")]
    internal static void Complete(ulong udata, as_error* error, NativeResponse response)
    {
        try
        {
            if (Find(udata) is { } slot && slot.TryEnd(udata))
            {
                slot.OnCompleted(error, response);
            }
            else
            {
                NativeLog.Write(AerospikeLogLevel.Error, "libaerospike completed a command that had already ended.");
            }
        }
        catch (Exception exception)
        {
            NativeLog.Write(AerospikeLogLevel.Error, $"A command could not be completed: {exception}");
        }
    }

    /// <summary>One of many responses of a command.</summary>
    /// <returns>Whether libaerospike should go on. If not, there is no further callback.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "No exception may cross native code.")]
    internal static bool Receive(ulong udata, NativeResponse response)
    {
        try
        {
            var use = Use(udata);
            if (Find(udata) is not { } slot || !slot.TryMove(use, use | Busy))
            {
                return false;
            }

            if (slot.OnReceived(response))
            {
                Volatile.Write(ref slot._use, use);
                return true;
            }

            Volatile.Write(ref slot._use, Next(use));
            slot.OnStopped();
        }
        catch (Exception exception)
        {
            NativeLog.Write(AerospikeLogLevel.Error, $"A response could not be received: {exception}");
        }

        return false;
    }

    /// <summary>Ends a use of the slot, once it is not busy. <see langword="false"/>: it has ended before.</summary>
    /// <param name="udata">What <see cref="Udata"/> was for this use.</param>
    protected bool TryEnd(ulong udata) => TryMove(Use(udata), Next(Use(udata)));

    /// <summary>Completes the command. Called once, on the event loop's thread.</summary>
    /// <param name="error">Why it failed, or <see langword="null"/>.</param>
    /// <param name="response">The response, which libaerospike frees afterwards.</param>
    protected abstract void OnCompleted(as_error* error, NativeResponse response);

    /// <summary>Takes one of many responses, on the event loop's thread. It does not throw.</summary>
    /// <param name="response">The response, which libaerospike frees afterwards.</param>
    /// <returns>Whether to go on.</returns>
    protected virtual bool OnReceived(NativeResponse response) => false;

    /// <summary>Completes a command whose <see cref="OnReceived"/> returned <see langword="false"/>.</summary>
    protected virtual void OnStopped()
    {
    }

    private static uint Use(ulong udata) => (uint)(udata >> 32);

    private static CallbackSlot? Find(ulong udata)
    {
        var all = Volatile.Read(ref s_all);
        var slot = (uint)udata;
        return slot < all.Length ? all[slot] : null;
    }

    private static uint Next(uint use) => (use + 1) & ~Busy;

    /// <summary>Waits while the use is busy, which it is only for as long as it takes to read a response.</summary>
    private bool TryMove(uint use, uint target)
    {
        var wait = default(SpinWait);
        while (true)
        {
            var current = Interlocked.CompareExchange(ref _use, target, use);
            if (current != (use | Busy))
            {
                return current == use;
            }

            wait.SpinOnce();
        }
    }
}
