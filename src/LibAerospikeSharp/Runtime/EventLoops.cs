using System.Runtime.InteropServices;
using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// The event loops of the process. libaerospike needs them before the first client connects. Creating them twice, or closing
/// them, would crash the process. So they are created once and kept, and all copies of this assembly use them.
/// </summary>
internal static unsafe class EventLoops
{
    private const int DefaultConnections = 100;
    private const int MinCommandsInProcess = 5;

    private static volatile Settings? s_settings;

    /// <summary>Whether the process has event loops. It has none if libaerospike was built without an event library.</summary>
    public static bool Exist => s_settings is { Count: > 0 };

    /// <summary>How well libaerospike knows how often it has sent a command on an event loop.</summary>
    /// <param name="isWrite">Whether the command writes. For reads it does not matter.</param>
    public static SentCount SentCountOf(bool isWrite) =>
        isWrite && NativeLibraryLoader.Load().EventLibrary == NativeEventLibrary.LibUv ? SentCount.MayMissTimedOut : SentCount.Exact;

    /// <summary>Returns the number of asynchronous connections that a client has for each node.</summary>
    public static int ConnectionsOf(AerospikeClientOptions options) =>
        options.MaxAsyncConnectionsPerNode ?? (int)Math.Max(DefaultConnections, Math.Min(s_settings?.Connections ?? 0, ushort.MaxValue));

    /// <summary>Creates the event loops, if they do not exist yet.</summary>
    /// <exception cref="ArgumentException">There are too few connections for the event loops.</exception>
    /// <exception cref="InvalidOperationException">The existing event loops differ from those that the options ask for.</exception>
    /// <exception cref="AerospikeClientException">The event loops could not be created.</exception>
    public static void Ensure(AerospikeClientOptions options)
    {
        var settings = Settings.Of(LoadedCopies.EventLoops(() => Create(options).Numbers));
        settings.Check(options);
        s_settings = settings;
    }

    private static Settings Create(AerospikeClientOptions options)
    {
        var library = NativeLibraryLoader.Load();
        if (library.EventLibrary == NativeEventLibrary.None)
        {
            NativeLog.Write(
                AerospikeLogLevel.Warning,
                $"libaerospike {library.Version} ({library.Path}) was built without an event library. "
                    + $"Asynchronous calls run on up to {options.MaxWorkerThreads} worker threads of each client.");
            return new Settings(0, 0, 0);
        }

        RejectForeign(library);
        var connections = options.MaxAsyncConnectionsPerNode ?? DefaultConnections;
        var count = options.EventLoops.Count ?? Math.Clamp(Environment.ProcessorCount / 2, 1, Math.Max(1, connections / MinCommandsInProcess));
        var inProcess = options.EventLoops.MaxCommandsInProcess ?? Math.Max(MinCommandsInProcess, connections / count);
        var settings = new Settings(count, inProcess, options.EventLoops.MaxCommandsInQueue ?? 0);
        settings.CheckConnections(options);
        var policy = new as_policy_event
        {
            max_commands_in_process = settings.MaxCommandsInProcess,
            max_commands_in_queue = (uint)settings.MaxCommandsInQueue,
            queue_initial_capacity = 256,
        };
        as_error error;
        as_event_loop* loops;
        var status = NativeMethods.as_create_event_loops(&error, &policy, (uint)count, &loops);
        return status == as_status.AEROSPIKE_OK ? settings : throw NativeError.ToException(&error, status, $"Creating {count} event loops");
    }

    // libaerospike would lose the existing event loops, and the code that created them would wait forever.
    private static void RejectForeign(LoadedLibrary library)
    {
        if (NativeLibrary.TryGetExport(library.Handle, "as_event_loop_capacity", out var capacity) && *(uint*)capacity != 0)
        {
            throw new InvalidOperationException(
                $"Other code in this process, such as another version of LibAerospikeSharp, has already created event loops in {library.Path}. "
                    + "Use only one of the two, or set AerospikeNative.LibraryPath to a separate copy of libaerospike.");
        }
    }

    private sealed record Settings(int Count, int MaxCommandsInProcess, int MaxCommandsInQueue)
    {
        /// <summary>The settings in the form that copies of this assembly can share.</summary>
        public int[] Numbers => [Count, MaxCommandsInProcess, MaxCommandsInQueue];

        public static Settings Of(int[] numbers) => new(numbers[0], numbers[1], numbers[2]);

        /// <summary>The number of connections that the commands in flight can need.</summary>
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
                    $"{nameof(AerospikeClientOptions.MaxAsyncConnectionsPerNode)} is {connections}, "
                        + $"but the {Count} event loops of the process can each have {MaxCommandsInProcess} commands in flight. "
                        + "Some commands would fail without a connection. "
                        + $"Set it to at least {Connections}, leave it unset, or set a smaller {nameof(MaxCommandsInProcess)} for the first client.",
                    nameof(options));
            }
        }

        private static void Check(int? requested, int existing, string name)
        {
            if (requested is { } other && other != existing)
            {
                throw new InvalidOperationException(
                    $"EventLoops.{name} is {other}, but the first client of this process created the event loops with {existing}, and they can't be changed. "
                        + "Leave the option unset, or set it for the first client.");
            }
        }
    }
}
