using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Policies;

namespace LibAerospikeSharp;

/// <summary>
/// What every command's policy has. Immutable, and safe to share between threads; a property that is not set keeps the
/// client's default, which <see cref="AerospikeClientOptions"/> sets, or else libaerospike's, which the property names.
/// Durations are whole milliseconds, up to 24 days.
/// </summary>
public abstract record CommandPolicy
{
    // libaerospike refuses shorter ones, but only when it connects.
    private static readonly TimeSpan s_shortestDelay = TimeSpan.FromSeconds(3);

    private protected CommandPolicy()
    {
    }

    /// <summary>A native object that the command uses until it ends, such as a transaction. Default: none.</summary>
    internal NativeHandle? Companion { get; init; }

    /// <summary>
    /// How long the whole command may take, retries and pauses included, in milliseconds; after that it ends with an
    /// <see cref="AerospikeTimeoutException"/>. <see cref="TimeSpan.Zero"/>: no limit here, and the server's own there.
    /// Default: 1 s.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, longer than 24 days or no whole number of milliseconds.</exception>
    public TimeSpan? TotalTimeout { get; init => field = PolicyCheck.Duration(value, nameof(TotalTimeout)); }

    /// <summary>
    /// How long one attempt may wait for the network, in milliseconds; then the command is tried again, if retries and
    /// <see cref="TotalTimeout"/> allow it. <see cref="TimeSpan.Zero"/>, or more than <see cref="TotalTimeout"/>: as long
    /// as that. Default: 30 s.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, longer than 24 days or no whole number of milliseconds.</exception>
    public TimeSpan? SocketTimeout { get; init => field = PolicyCheck.Duration(value, nameof(SocketTimeout)); }

    /// <summary>
    /// How long it may take to open a connection, where the command needs a new one, in milliseconds.
    /// <see cref="TimeSpan.Zero"/>: as long as <see cref="SocketTimeout"/> and <see cref="TotalTimeout"/> allow, or 2 s
    /// when both are zero. Default: 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, longer than 24 days or no whole number of milliseconds.</exception>
    public TimeSpan? ConnectTimeout { get; init => field = PolicyCheck.Duration(value, nameof(ConnectTimeout)); }

    /// <summary>
    /// How long a connection whose answer came too late is kept, in milliseconds, so that it can be used again once the
    /// answer has come. <see cref="TimeSpan.Zero"/>: it is closed at once; else from 3 s. An asynchronous command that is
    /// waited for so keeps a place among those in flight, and delays closing. Before libaerospike 7.4.1 connections are always
    /// closed, because taking them back can end the process. Default: 0, other than libaerospike's 3 s.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is neither 0 nor between 3 s and 24 days, or no whole number of milliseconds.</exception>
    public TimeSpan? TimeoutDelay
    {
        get;
        init => field = PolicyCheck.Duration(value, nameof(TimeoutDelay)) is { } delay && delay != TimeSpan.Zero && delay < s_shortestDelay
            ? throw new ArgumentOutOfRangeException(nameof(TimeoutDelay), value, $"{nameof(TimeoutDelay)} has to be 0 or at least {s_shortestDelay}.")
            : value;
    }

    /// <summary>
    /// How often the command is tried again after an attempt that failed on the way. A write that was carried out without
    /// an answer is then carried out twice: leave it at 0 for increments and the like. Default: 2 for reads, 0 for writes.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int? MaxRetries { get; init => field = PolicyCheck.Range(value, 0, int.MaxValue, nameof(MaxRetries)); }

    /// <summary>
    /// The pause between two attempts, in milliseconds; a cluster that loses a node needs some 3 s to take writes again.
    /// Default: 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, longer than 24 days or no whole number of milliseconds.</exception>
    public TimeSpan? SleepBetweenRetries { get; init => field = PolicyCheck.Duration(value, nameof(SleepBetweenRetries)); }

    /// <summary>
    /// Whether the user key is sent along with its digest. A write then stores it with the record; where a record has
    /// one, another user key is refused (<see cref="ResultCode.RecordKeyMismatch"/>). Default: <see langword="false"/>.
    /// </summary>
    public bool? SendKey { get; init; }

    /// <summary>Which of the nodes that have the record is asked. Default: <see cref="ReplicaPolicy.Sequence"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the names.</exception>
    public ReplicaPolicy? Replica { get; init => field = PolicyCheck.Defined(value, nameof(Replica)); }

    /// <summary>
    /// Whether requests and answers of more than 128 bytes are compressed. Only the server's Enterprise Edition can.
    /// Default: <see langword="false"/>.
    /// </summary>
    public bool? Compress { get; init; }

    /// <summary>
    /// What a server may add to the code of a failure. Without effect before libaerospike 7.5, and on servers that add
    /// nothing. A text takes the place of the node's address in libaerospike's message, so that
    /// <see cref="AerospikeException.Node"/> is not known then. Default: <see cref="ErrorVerbosity.None"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the names.</exception>
    public ErrorVerbosity? ErrorVerbosity { get; init => field = PolicyCheck.Defined(value, nameof(ErrorVerbosity)); }
}
