using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

/// <summary>How a client connects. Immutable; what is not set keeps the C client's default.</summary>
public sealed record AerospikeClientOptions
{
    /// <summary>
    /// Nodes to learn the cluster from, at least one. One that answers is enough, unless it is the whole cluster: then
    /// every seed has to answer. Default: none.
    /// </summary>
    public IReadOnlyList<AerospikeHost> Seeds { get; init; } = [];

    /// <summary>
    /// The name that the cluster must have; nodes of another name are refused. At most 63 bytes.
    /// Default: <see langword="null"/>, any name.
    /// </summary>
    public string? ClusterName { get; init; }

    /// <summary>
    /// How long to wait for each seed address, and later for each node when the cluster is looked after, in whole
    /// milliseconds from 1. Default: 1 s.
    /// </summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How often the cluster is looked after, in whole milliseconds, from 250 ms to 1 hour. Default: 1 s.</summary>
    public TimeSpan TendInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How many connections each node may have for synchronous commands, 1 to 65,535. Default: 100.</summary>
    public int MaxConnectionsPerNode { get; init; } = 100;

    /// <summary>
    /// How many connections each node may have for asynchronous commands, 1 to 65,535, and as many as the event loops can have
    /// commands in flight. Default: 100, or more where the event loops need them.
    /// </summary>
    public int? MaxAsyncConnectionsPerNode { get; init; }

    /// <summary>The event loops, which the whole process shares. Default: what the first client's defaults make of them.</summary>
    public EventLoopOptions EventLoops { get; init; } = new();

    /// <summary>
    /// How many threads the client has for what libaerospike can't do asynchronously (connecting, info requests), and
    /// for all asynchronous calls where libaerospike was built without an event library; 1 to 1,024. They start when they are
    /// needed. Default: 8.
    /// </summary>
    public int MaxWorkerThreads { get; init; } = 8;

    /// <summary>
    /// How long disposing waits for the commands in flight, before it closes, in whole milliseconds, from 0 to 24 hours. Default: 30 s.
    /// </summary>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Whether to connect to the nodes' alternate addresses, for clusters behind a translating router.
    /// Default: <see langword="false"/>.
    /// </summary>
    public bool UseAlternateAddresses { get; init; }

    /// <summary>What reads take where their own policy sets nothing. Default: libaerospike's defaults.</summary>
    public ReadPolicy DefaultReadPolicy { get; init; } = new();

    /// <summary>
    /// What writes, removals and operations take where their own policy sets nothing; an <see cref="OperatePolicy"/> says
    /// how operations read, too. It can't have a generation. Operations that all read are retried as often as
    /// <see cref="DefaultReadPolicy"/> says. Default: libaerospike's defaults.
    /// </summary>
    public WritePolicy DefaultWritePolicy { get; init; } = new();

    /// <summary>
    /// What batches take where their own policy sets nothing. What rows take is in <see cref="DefaultReadPolicy"/> and
    /// <see cref="DefaultWritePolicy"/>, but for their timeouts and retries. Default: libaerospike's defaults.
    /// </summary>
    public BatchPolicy DefaultBatchPolicy { get; init; } = new();

    /// <summary>Whether asynchronous calls use the event loops; off, they run as with a library that has none.</summary>
    internal bool UsesEventLoops { get; init; } = true;

    internal void Check(string parameter)
    {
        if (Seeds is null || Seeds.Count == 0)
        {
            throw new ArgumentException("There is no seed. Give at least one in Seeds, such as new AerospikeHost(\"127.0.0.1\", 3000).", parameter);
        }

        if (Seeds.Any(seed => seed is null))
        {
            throw new ArgumentException("A seed is null.", parameter);
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
            throw new ArgumentException("A default policy is null. Leave it unset to keep libaerospike's defaults.", parameter);
        }

        if (DefaultWritePolicy is { Generation: not null } or { GenerationPolicy: not null })
        {
            throw new ArgumentException($"{nameof(DefaultWritePolicy)} has a generation; records differ in it. Give it to the single write.", parameter);
        }
    }

    private static void CheckRange(TimeSpan value, TimeSpan min, TimeSpan max, string name, string parameter)
    {
        if (value < min || value > max || value.Ticks % TimeSpan.TicksPerMillisecond != 0)
        {
            throw new ArgumentException($"{name} is {value}; it has to be a whole number of milliseconds between {min} and {max}.", parameter);
        }
    }

    private static void CheckRange(int value, int min, int max, string name, string parameter)
    {
        if (value < min || value > max)
        {
            throw new ArgumentException($"{name} is {value}; it has to be between {min} and {max}.", parameter);
        }
    }
}
