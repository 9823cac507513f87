using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp;

/// <summary>libaerospike's log, for the whole process.</summary>
public static class AerospikeLog
{
    private const int Capacity = 1024;

    // libaerospike's threads never wait for a handler: when handlers fall behind, the oldest lines are dropped.
    private static readonly Channel<AerospikeLogEventArgs> s_lines = Channel.CreateBounded<AerospikeLogEventArgs>(
        new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private static bool s_isDelivering;
    private static volatile AerospikeLogLevel s_level;

    /// <summary>
    /// Raised for every line, one at a time, on a thread of the pool. Handlers that fall more than 1,024 lines behind
    /// miss the oldest; what a handler throws is ignored.
    /// </summary>
    [SuppressMessage("Design", "CA1003", Justification = "There is no sender: the log is the process's.")]
    public static event EventHandler<AerospikeLogEventArgs>? MessageLogged;

    /// <summary>Which lines are written. May be changed at any time. Default: <see cref="AerospikeLogLevel.Off"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the levels.</exception>
    public static AerospikeLogLevel Level
    {
        get => s_level;
        set
        {
            if (!Enum.IsDefined(value))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such level.");
            }

            s_level = value;
            NativeLog.Apply();
        }
    }

    internal static void Write(AerospikeLogEventArgs line)
    {
        if (line.Level <= s_level && MessageLogged is not null)
        {
            EnsureDelivery();
            s_lines.Writer.TryWrite(line);
        }
    }

    // The delivery outlives the call that starts it, so nothing of that call's context may stick to it.
    private static void EnsureDelivery()
    {
        if (!Volatile.Read(ref s_isDelivering) && !Interlocked.Exchange(ref s_isDelivering, true))
        {
            ThreadPool.UnsafeQueueUserWorkItem(static _ => _ = DeliverAsync(), null);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "A handler's fault must not end the log.")]
    private static async Task DeliverAsync()
    {
        await foreach (var line in s_lines.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (line.Level > s_level)
            {
                continue;
            }

            foreach (var handler in Delegate.EnumerateInvocationList(MessageLogged))
            {
                try
                {
                    handler(null, line);
                }
                catch (Exception)
                {
                    // Documented on the event.
                }
            }
        }
    }
}
