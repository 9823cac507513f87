using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

/// <summary>How a client connects and behaves. Immutable. Where an option is not set, libaerospike's default applies.</summary>
public sealed record AerospikeClientOptions
{
    /// <summary>
    /// The nodes from which the client discovers the cluster, at least one. One reachable seed is enough, unless its node is
    /// the whole cluster. Then every seed has to be reachable. Default: none.
    /// </summary>
    public IReadOnlyList<AerospikeHost> Seeds { get; init; } = [];

    /// <summary>
    /// The name that the cluster must have. The client rejects nodes of a cluster with another name. At most 63 bytes.
    /// Default: <see langword="null"/>, any name.
    /// </summary>
    public string? ClusterName { get; init; }

    /// <summary>
    /// How long the client waits for each seed address, and later for each node when it tends the cluster, in whole
    /// milliseconds from 1. Default: 1 s.
    /// </summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// How often the client tends the cluster, in whole milliseconds, from 250 ms to 1 hour. Tending keeps the list of nodes
    /// up to date. Default: 1 s.
    /// </summary>
    public TimeSpan TendInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The maximum number of connections to each node for synchronous commands, 1 to 65,535. Default: 100.</summary>
    public int MaxConnectionsPerNode { get; init; } = 100;

    /// <summary>
    /// The maximum number of connections to each node for asynchronous commands, 1 to 65,535. It must not be smaller than the
    /// number of commands that the event loops can have in flight. Default: 100, or more if the event loops need more.
    /// </summary>
    public int? MaxAsyncConnectionsPerNode { get; init; }

    /// <summary>
    /// The event loops, which all clients of the process share. Default: derived from the options of the first client in the
    /// process.
    /// </summary>
    public EventLoopOptions EventLoops { get; init; } = new();

    /// <summary>
    /// The maximum number of worker threads, 1 to 1,024. They run what libaerospike can't do asynchronously: connecting and
    /// info requests. If libaerospike was built without an event library, they run all asynchronous calls. The threads start
    /// when they are needed. Waiting for a thread does not count towards a command's timeouts. Default: 8.
    /// </summary>
    public int MaxWorkerThreads { get; init; } = 8;

    /// <summary>
    /// How long disposing the client waits for the commands in flight, in whole milliseconds, from 0 to 24 hours.
    /// Default: 30 s.
    /// </summary>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Whether to connect to the nodes' alternate addresses, for clusters behind a router that translates addresses.
    /// Default: <see langword="false"/>.
    /// </summary>
    public bool UseAlternateAddresses { get; init; }

    /// <summary>The defaults for reads. They apply where a read's own policy sets nothing. Default: libaerospike's defaults.</summary>
    public ReadPolicy DefaultReadPolicy { get; init; } = new();

    /// <summary>
    /// The defaults for writes, removals and operations. They apply where a command's own policy sets nothing. An
    /// <see cref="OperatePolicy"/> also sets how operations read. The defaults can't include a generation. Operations that
    /// only read are retried as often as <see cref="DefaultReadPolicy"/> allows. Default: libaerospike's defaults.
    /// </summary>
    public WritePolicy DefaultWritePolicy { get; init; } = new();

    /// <summary>
    /// The defaults for batches as a whole. They apply where a batch's own policy sets nothing. The records of a batch take
    /// their defaults from <see cref="DefaultReadPolicy"/> and <see cref="DefaultWritePolicy"/>, except for timeouts and
    /// retries. Default: libaerospike's defaults.
    /// </summary>
    public BatchPolicy DefaultBatchPolicy { get; init; } = new();

    /// <summary>Whether asynchronous calls use the event loops. If not, they run as with a library that has none.</summary>
    internal bool UsesEventLoops { get; init; } = true;

    internal void Check(string parameter)
    {
        if (Seeds is null || Seeds.Count == 0)
        {
            throw new ArgumentException("Seeds is empty. Set at least one seed, such as new AerospikeHost(\"127.0.0.1\", 3000).", parameter);
        }

        if (Seeds.Any(seed => seed is null))
        {
            throw new ArgumentException("Seeds contains null.", parameter);
        }

        if (ClusterName is not null)
        {
            NameRules.CheckCluster(ClusterName, parameter);
        }

        CheckRange(ConnectTimeout, TimeSpan.FromMilliseconds(1), TimeSpan.FromHours(1), nameof(ConnectTimeout), parameter);
        CheckRange(TendInterval, TimeSpan.FromMilliseconds(250), TimeSpan.FromHours(1), nameof(TendInterval), parameter);
        CheckRange(CloseTimeout, TimeSpan.Zero, TimeSpan.FromDays(1), nameof(CloseTimeout), parameter);
        CheckRange(MaxConnectionsPerNode, 1, ushort.MaxValue, nameof(MaxConnectionsPerNode), parameter);
        CheckRange(MaxAsyncConnectionsPerNode ?? 1, 1, ushort.MaxValue, nameof(MaxAsyncConnectionsPerNode), parameter);
        CheckRange(MaxWorkerThreads, 1, 1024, nameof(MaxWorkerThreads), parameter);
        if (EventLoops is null)
        {
            throw new ArgumentException($"{nameof(EventLoops)} is null.", parameter);
        }

        if (DefaultReadPolicy is null || DefaultWritePolicy is null || DefaultBatchPolicy is null)
        {
            throw new ArgumentException("A default policy is null. To keep libaerospike's defaults, leave the policy unset.", parameter);
        }

        if (DefaultWritePolicy is { Generation: not null } or { GenerationPolicy: not null })
        {
            throw new ArgumentException($"{nameof(DefaultWritePolicy)} has a generation, which differs from record to record. "
                + "Set it in the policy of the single write instead.", parameter);
        }
    }

    private static void CheckRange(TimeSpan value, TimeSpan min, TimeSpan max, string name, string parameter)
    {
        if (value < min || value > max || value.Ticks % TimeSpan.TicksPerMillisecond != 0)
        {
            throw new ArgumentException($"{name} is {value}, but it has to be a whole number of milliseconds between {min} and {max}.", parameter);
        }
    }

    private static void CheckRange(int value, int min, int max, string name, string parameter)
    {
        if (value < min || value > max)
        {
            throw new ArgumentException($"{name} is {value}, but it has to be between {min} and {max}.", parameter);
        }
    }
}
