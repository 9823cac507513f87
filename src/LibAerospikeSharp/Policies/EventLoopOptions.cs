using LibAerospikeSharp.Policies;

namespace LibAerospikeSharp;

/// <summary>
/// The event loops that carry out the asynchronous commands of the whole process. They are made by the first client that
/// connects and never closed; every other client shares them, and can't ask for others. Immutable; what is not set is left
/// to the first client's defaults.
/// </summary>
public sealed record EventLoopOptions
{
    private const int MaxCount = 1024;

    // libaerospike takes no fewer.
    private const int MinCommandsInProcess = 5;

    /// <summary>How many loops there are, each with a thread of its own, 1 to 1,024. Default: one for two cores, as far as there are 5 connections for each, at least one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 1 and 1,024.</exception>
    public int? Count { get; init => field = PolicyCheck.Range(value, 1, MaxCount, nameof(Count)); }

    /// <summary>
    /// How many commands a loop has in flight at a time, 5 to 65,535; further ones wait in its queue. Default: the first client's
    /// <see cref="AerospikeClientOptions.MaxAsyncConnectionsPerNode"/>, divided by the loops.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 5 and 65,535.</exception>
    public int? MaxCommandsInProcess { get; init => field = PolicyCheck.Range(value, MinCommandsInProcess, ushort.MaxValue, nameof(MaxCommandsInProcess)); }

    /// <summary>
    /// How many commands wait in a loop's queue, from 0; 0 is no limit. One too many is a <see cref="BackpressureException"/>.
    /// The time in the queue counts as a part of the <see cref="CommandPolicy.TotalTimeout"/>: a command that is still there by
    /// then was not sent, and ends as an <see cref="AerospikeTimeoutException"/> that says so. Default: 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int? MaxCommandsInQueue { get; init => field = PolicyCheck.Range(value, 0, int.MaxValue, nameof(MaxCommandsInQueue)); }
}
