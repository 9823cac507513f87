using System.Diagnostics.CodeAnalysis;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// A place in the table of commands that libaerospike calls back. Slots are pooled and never freed. The <c>udata</c> handed to
/// libaerospike packs the slot's number and a use count, so a callback that comes twice or late no longer matches and is ignored.
/// </summary>
internal abstract unsafe class CallbackSlot
{
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
    public void* Udata => (void*)(nint)(((ulong)Volatile.Read(ref _use) << 32) | _slot);

    /// <summary>The last callback of a command: the response, or the error.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "No exception may cross native code.")]
    internal static void Complete(ulong udata, as_error* error, NativeResponse response)
    {
        try
        {
            if (Find(udata) is { } slot && slot.TryEnd(Use(udata)))
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
            if (Find(udata) is not { } slot || slot._use != Use(udata))
            {
                return false;
            }

            if (slot.OnReceived(response))
            {
                return true;
            }

            if (slot.TryEnd(Use(udata)))
            {
                slot.OnStopped();
            }
        }
        catch (Exception exception)
        {
            NativeLog.Write(AerospikeLogLevel.Error, $"A response could not be received: {exception}");
        }

        return false;
    }

    /// <summary>Ends this use of the slot. <see langword="false"/>: it has ended before.</summary>
    protected bool TryEnd() => TryEnd(Volatile.Read(ref _use));

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

    private bool TryEnd(uint use) => Interlocked.CompareExchange(ref _use, use + 1, use) == use;
}
