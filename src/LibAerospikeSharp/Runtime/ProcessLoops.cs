using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp;

/// <summary>
/// The process's event loops. libaerospike has to have them before the first client connects and would not survive their
/// being made twice or closed, so they are made once and stay.
/// </summary>
internal static unsafe class ProcessLoops
{
    private const int MinCommandsInProcess = 5;

    private static readonly Lock s_lock = new();
    private static volatile Made? s_made;

    /// <summary>Whether there are any: not where libaerospike was built without an event library.</summary>
    public static bool Exist => s_made is { Count: > 0 };

    /// <summary>Makes the loops, unless they are there already.</summary>
    /// <exception cref="ArgumentException">The connections don't go round.</exception>
    /// <exception cref="InvalidOperationException">There are others than the options ask for.</exception>
    /// <exception cref="AerospikeClientException">The loops could not be made.</exception>
    public static void Ensure(AerospikeClientOptions options)
    {
        lock (s_lock)
        {
            if (s_made is null)
            {
                s_made = Make(options);
            }
            else
            {
                s_made.Check(options);
            }
        }
    }

    private static Made Make(AerospikeClientOptions options)
    {
        var library = NativeLibraryLoader.Load();
        if (library.EventLibrary == NativeEventLibrary.None)
        {
            NativeLog.Write(
                AerospikeLogLevel.Warning,
                $"libaerospike {library.Version} ({library.Path}) was built without an event library: asynchronous calls run on {options.MaxWorkerThreads} threads of each client.");
            return new Made(0, 0, 0);
        }

        var count = options.EventLoops.Count ?? Math.Max(1, Environment.ProcessorCount / 2);
        var inProcess = options.EventLoops.MaxCommandsInProcess ?? options.MaxAsyncConnectionsPerNode / count;
        var made = new Made(count, Math.Max(inProcess, MinCommandsInProcess), options.EventLoops.MaxCommandsInQueue ?? 0);
        made.CheckConnections(options);
        var policy = new as_policy_event
        {
            max_commands_in_process = made.MaxCommandsInProcess,
            max_commands_in_queue = (uint)made.MaxCommandsInQueue,
            queue_initial_capacity = 256,
        };
        as_error error;
        as_event_loop* loops;
        var status = NativeMethods.as_create_event_loops(&error, &policy, (uint)count, &loops);
        return status == as_status.AEROSPIKE_OK ? made : throw NativeError.ToException(&error, status, $"Making {count} event loops");
    }

    private sealed record Made(int Count, int MaxCommandsInProcess, int MaxCommandsInQueue)
    {
        public void Check(AerospikeClientOptions options)
        {
            if (Count == 0)
            {
                return;
            }

            Check(options.EventLoops.Count, Count, nameof(EventLoopOptions.Count));
            Check(options.EventLoops.MaxCommandsInProcess, MaxCommandsInProcess, nameof(EventLoopOptions.MaxCommandsInProcess));
            Check(options.EventLoops.MaxCommandsInQueue, MaxCommandsInQueue, nameof(EventLoopOptions.MaxCommandsInQueue));
            CheckConnections(options);
        }

        public void CheckConnections(AerospikeClientOptions options)
        {
            if (options.MaxAsyncConnectionsPerNode < Count * MaxCommandsInProcess)
            {
                throw new ArgumentException(
                    $"{nameof(AerospikeClientOptions.MaxAsyncConnectionsPerNode)} is {options.MaxAsyncConnectionsPerNode}, but the process's {Count} event loops have up to {MaxCommandsInProcess} commands each in flight: commands would fail for want of a connection. Allow at least {Count * MaxCommandsInProcess}, or have the first client make its loops with fewer {nameof(MaxCommandsInProcess)}.",
                    nameof(options));
            }
        }

        private static void Check(int? asked, int made, string name)
        {
            if (asked is { } other && other != made)
            {
                throw new InvalidOperationException(
                    $"EventLoops.{name} is {other}, but the first client of this process made the event loops with {made}, and they can't be changed. Leave it unset, or set it for the first client.");
            }
        }
    }
}
