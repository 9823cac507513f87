using LibAerospikeSharp.Policies;

namespace LibAerospikeSharp;

/// <summary>
/// The event loops, which run the asynchronous commands of the whole process. The first client that connects creates them,
/// and they are never closed. All other clients share them and can't ask for different ones. Immutable. Where an option is
/// not set, it is derived from the first client's options.
/// </summary>
public sealed record EventLoopOptions
{
    private const int MaxCount = 1024;

    // libaerospike rejects smaller values.
    private const int MinCommandsInProcess = 5;

    /// <summary>
    /// The number of event loops, 1 to 1,024. Each has its own thread. Default: half the number of processors, reduced so
    /// that each event loop has at least 5 connections, and never less than 1.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 1,024.</exception>
    public int? Count { get; init => field = PolicyCheck.Range(value, 1, MaxCount, nameof(Count)); }

    /// <summary>
    /// How many commands each event loop can have in flight at a time, 5 to 65,535. Further commands wait in its queue.
    /// Default: the first client's <see cref="AerospikeClientOptions.MaxAsyncConnectionsPerNode"/>, divided by the number of
    /// event loops.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 5 and 65,535.</exception>
    public int? MaxCommandsInProcess { get; init => field = PolicyCheck.Range(value, MinCommandsInProcess, ushort.MaxValue, nameof(MaxCommandsInProcess)); }

    /// <summary>
    /// How many commands can wait in the queue of each event loop, from 0. 0 means no limit. A command that exceeds the limit
    /// fails with a <see cref="BackpressureException"/>. The time in the queue counts towards the
    /// <see cref="CommandPolicy.TotalTimeout"/>. A command that is still in the queue by then is not sent. It fails with an
    /// <see cref="AerospikeTimeoutException"/>, whose message says so. Default: 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? MaxCommandsInQueue { get; init => field = PolicyCheck.Range(value, 0, int.MaxValue, nameof(MaxCommandsInQueue)); }
}
