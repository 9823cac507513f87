using System.Runtime.InteropServices;
using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// The process's event loops. libaerospike has to have them before the first client connects and would not survive their
/// being made twice or closed, so they are made once and stay.
/// </summary>
internal static unsafe class EventLoops
{
    private const int DefaultConnections = 100;
    private const int MinCommandsInProcess = 5;

    private static readonly Lock s_lock = new();
    private static volatile Settings? s_settings;

    /// <summary>Whether there are any: not where libaerospike was built without an event library.</summary>
    public static bool Exist => s_settings is { Count: > 0 };

    /// <summary>How many asynchronous connections a client has for each node.</summary>
    public static int ConnectionsOf(AerospikeClientOptions options) =>
        options.MaxAsyncConnectionsPerNode ?? (int)Math.Max(DefaultConnections, Math.Min(s_settings?.Connections ?? 0, ushort.MaxValue));

    /// <summary>Makes the loops, unless they are there already.</summary>
    /// <exception cref="ArgumentException">The connections don't go round.</exception>
    /// <exception cref="InvalidOperationException">There are others than the options ask for.</exception>
    /// <exception cref="AerospikeClientException">The loops could not be made.</exception>
    public static void Ensure(AerospikeClientOptions options)
    {
        lock (s_lock)
        {
            if (s_settings is null)
            {
                s_settings = Make(options);
            }
            else
            {
                s_settings.Check(options);
            }
        }
    }

    private static Settings Make(AerospikeClientOptions options)
    {
        var library = NativeLibraryLoader.Load();
        if (library.EventLibrary == NativeEventLibrary.None)
        {
            NativeLog.Write(
                AerospikeLogLevel.Warning,
                $"libaerospike {library.Version} ({library.Path}) was built without an event library: asynchronous calls run on {options.MaxWorkerThreads} threads of each client.");
            return new Settings(0, 0, 0);
        }

        RefuseForeign(library);
        var connections = options.MaxAsyncConnectionsPerNode ?? DefaultConnections;
        var count = options.EventLoops.Count ?? Math.Clamp(Environment.ProcessorCount / 2, 1, Math.Max(1, connections / MinCommandsInProcess));
        var inProcess = options.EventLoops.MaxCommandsInProcess ?? Math.Max(MinCommandsInProcess, connections / count);
        var made = new Settings(count, inProcess, options.EventLoops.MaxCommandsInQueue ?? 0);
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

    // libaerospike would forget the loops that are there, and whoever made them would wait for ever.
    private static void RefuseForeign(LoadedLibrary library)
    {
        if (NativeLibrary.TryGetExport(library.Handle, "as_event_loop_capacity", out var capacity) && *(uint*)capacity != 0)
        {
            throw new InvalidOperationException(
                $"Other code of this process has made event loops in {library.Path} already, such as another copy of LibAerospikeSharp. Use one of them, or give this one a libaerospike of its own by AerospikeNative.LibraryPath.");
        }
    }

    private sealed record Settings(int Count, int MaxCommandsInProcess, int MaxCommandsInQueue)
    {
        /// <summary>As many as there can be commands in flight.</summary>
        public long Connections => (long)Count * MaxCommandsInProcess;

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
            if (options.MaxAsyncConnectionsPerNode is { } connections && connections < Connections)
            {
                throw new ArgumentException(
                    $"{nameof(AerospikeClientOptions.MaxAsyncConnectionsPerNode)} is {connections}, but the process's {Count} event loops have up to {MaxCommandsInProcess} commands each in flight: commands would fail for want of a connection. Allow at least {Connections}, leave it unset, or have the first client make its loops with fewer {nameof(MaxCommandsInProcess)}.",
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
