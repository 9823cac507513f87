using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp;

/// <summary>The log of libaerospike, for the whole process.</summary>
public static class AerospikeLog
{
    private const int Capacity = 1024;

    // libaerospike's threads never wait for a handler. If the handlers fall behind, the oldest lines are dropped.
    private static readonly Channel<AerospikeLogEventArgs> s_lines = Channel.CreateBounded<AerospikeLogEventArgs>(
        new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private static bool s_isDelivering;
    private static volatile AerospikeLogLevel s_level;

    /// <summary>
    /// Raised for each line of the log, one at a time, on a thread of the thread pool. If the handlers fall more than
    /// 1,024 lines behind, they miss the oldest lines. Exceptions that handlers throw are ignored.
    /// </summary>
    [SuppressMessage("Design", "CA1003", Justification = "The log belongs to the process, so there is no sender.")]
    public static event EventHandler<AerospikeLogEventArgs>? MessageLogged;

    /// <summary>
    /// The least severe level that is logged. It can be changed at any time. Default: <see cref="AerospikeLogLevel.Off"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined by the enum.</exception>
    public static AerospikeLogLevel Level
    {
        get => s_level;
        set
        {
            if (!Enum.IsDefined(value))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, $"{value} is not a value of {nameof(AerospikeLogLevel)}.");
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

    // The delivery outlives the call that starts it, so it must not keep that call's execution context.
    private static void EnsureDelivery()
    {
        if (!Volatile.Read(ref s_isDelivering) && !Interlocked.Exchange(ref s_isDelivering, true))
        {
            ThreadPool.UnsafeQueueUserWorkItem(static _ => _ = DeliverAsync(), null);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "An exception in a handler must not end the log.")]
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
                    // Ignored, as documented for the event.
                }
            }
        }
    }
}
