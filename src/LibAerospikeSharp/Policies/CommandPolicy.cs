using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Policies;

namespace LibAerospikeSharp;

/// <summary>
/// The settings that all policies share. Policies are immutable and safe to share between threads. Where a property is not
/// set, the client's default applies, which <see cref="AerospikeClientOptions"/> sets. Where that is not set either,
/// libaerospike's default applies, which is documented for each property. Durations are whole milliseconds, up to 24 days.
/// <see cref="SleepBetweenRetries"/> is at most an hour.
/// </summary>
public abstract record CommandPolicy
{
    // libaerospike rejects shorter delays, but only when it connects.
    private static readonly TimeSpan s_shortestDelay = TimeSpan.FromSeconds(3);

    private protected CommandPolicy()
    {
    }

    /// <summary>A native object that the command uses until it completes, such as a transaction. Default: none.</summary>
    internal NativeHandle? Companion { get; init; }

    /// <summary>
    /// How long the whole command may take, including retries and the delays between them, in milliseconds. For asynchronous
    /// commands that includes the wait in an event loop's queue. After that it fails with an
    /// <see cref="AerospikeTimeoutException"/>, which says how far the command got, if that is known. <see cref="TimeSpan.Zero"/> or
    /// <see cref="Timeout.InfiniteTimeSpan"/> means no limit in the client. The server's own limit still applies.
    /// Default: 1 s.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is negative, other than <see cref="Timeout.InfiniteTimeSpan"/>, longer than 24 days, or not a whole number
    /// of milliseconds.
    /// </exception>
    public TimeSpan? TotalTimeout { get; init => field = PolicyCheck.Limit(value, nameof(TotalTimeout)); }

    /// <summary>
    /// How long one attempt may wait for the network, in milliseconds. After that the command is retried, if
    /// <see cref="MaxRetries"/> and <see cref="TotalTimeout"/> allow. <see cref="TimeSpan.Zero"/>,
    /// <see cref="Timeout.InfiniteTimeSpan"/> or a value above <see cref="TotalTimeout"/> means the same as
    /// <see cref="TotalTimeout"/>. Default: 30 s.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is negative, other than <see cref="Timeout.InfiniteTimeSpan"/>, longer than 24 days, or not a whole number
    /// of milliseconds.
    /// </exception>
    public TimeSpan? SocketTimeout { get; init => field = PolicyCheck.Limit(value, nameof(SocketTimeout)); }

    /// <summary>
    /// How long opening a connection may take, if the command needs a new one, in milliseconds. <see cref="TimeSpan.Zero"/> or
    /// <see cref="Timeout.InfiniteTimeSpan"/> means as long as <see cref="SocketTimeout"/> and <see cref="TotalTimeout"/>
    /// allow, or 2 s if neither has a limit. Default: 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is negative, other than <see cref="Timeout.InfiniteTimeSpan"/>, longer than 24 days, or not a whole number
    /// of milliseconds.
    /// </exception>
    public TimeSpan? ConnectTimeout { get; init => field = PolicyCheck.Limit(value, nameof(ConnectTimeout)); }

    /// <summary>
    /// How long a connection is kept after a timeout, in milliseconds. If the late response arrives within that time, the
    /// connection can be used again. <see cref="TimeSpan.Zero"/> closes the connection immediately. Other values start at
    /// 3 s. While the connection of an asynchronous command is kept, the command counts as in flight and delays closing the
    /// client. Before libaerospike 7.4.1 connections are always closed, because using one again can crash the process.
    /// Default: 0. libaerospike's own default of 3 s does not apply.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is neither 0 nor between 3 s and 24 days, or not a whole number of milliseconds.
    /// </exception>
    public TimeSpan? TimeoutDelay
    {
        get;
        init => field = PolicyCheck.Delay(value, nameof(TimeoutDelay)) is { } delay && delay != TimeSpan.Zero && delay < s_shortestDelay
            ? throw new ArgumentOutOfRangeException(nameof(TimeoutDelay), value, $"{nameof(TimeoutDelay)} has to be 0 or at least {s_shortestDelay}.")
            : value;
    }

    /// <summary>
    /// How often the command is retried after a transient failure, such as a network error or a timeout. If a write was
    /// applied but its response was lost, the retry applies the write again. So leave this at 0 for increments and the like.
    /// An asynchronous write with a <see cref="SocketTimeout"/> below its <see cref="TotalTimeout"/> that fails is in doubt if
    /// libaerospike has retried any command in the meantime: it does not tell which one.
    /// Default: 2 for reads, 0 for writes.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? MaxRetries { get; init => field = PolicyCheck.Range(value, 0, int.MaxValue, nameof(MaxRetries)); }

    /// <summary>
    /// The delay between two attempts, in milliseconds. Event loops do not wait: they retry a command on one record at once. A
    /// cluster that loses a node needs about 3 s until it accepts writes again. Default: 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is negative, longer than 1 hour, or not a whole number of milliseconds.
    /// </exception>
    public TimeSpan? SleepBetweenRetries { get; init => field = PolicyCheck.Sleep(value, nameof(SleepBetweenRetries)); }

    /// <summary>
    /// Whether the user key is sent along with its digest. A write then stores the user key with the record. If the record is
    /// already stored with another user key, the command is rejected (<see cref="ResultCode.RecordKeyMismatch"/>).
    /// Default: <see langword="false"/>.
    /// </summary>
    public bool? SendKey { get; init; }

    /// <summary>
    /// Which node the command is sent to, if several have a copy of the record.
    /// Default: <see cref="ReplicaPolicy.Sequence"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined by the enum.</exception>
    public ReplicaPolicy? Replica { get; init => field = PolicyCheck.Defined(value, nameof(Replica)); }

    /// <summary>
    /// Whether requests and responses of more than 128 bytes are compressed. Requires the Enterprise Edition of the server.
    /// Default: <see langword="false"/>.
    /// </summary>
    public bool? Compress { get; init; }

    /// <summary>
    /// Which details a server may add to the code of a failure. Has no effect before libaerospike 7.5, or if the server adds
    /// none. A text takes the place of the node's address in libaerospike's message, so <see cref="AerospikeException.Node"/>
    /// is then unknown. Default: <see cref="ErrorVerbosity.None"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined by the enum.</exception>
    public ErrorVerbosity? ErrorVerbosity { get; init => field = PolicyCheck.Defined(value, nameof(ErrorVerbosity)); }
}
