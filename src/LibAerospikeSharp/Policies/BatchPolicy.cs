using LibAerospikeSharp.Policies;

namespace LibAerospikeSharp;

/// <summary>
/// How a batch is carried out as a whole; its timeouts and retries count for all rows together. What may differ from row to
/// row is in a row's own <see cref="ReadPolicy"/> or <see cref="WritePolicy"/>. Immutable; what is not set keeps the client's
/// default.
/// </summary>
/// <remarks>
/// <see cref="CommandPolicy.MaxRetries"/> is 2 by default for a batch that only reads, else 0; only rows that were not
/// answered are sent again. Where a synchronous batch asks several nodes one after the other, which <see cref="Concurrent"/>
/// changes, each of them has the whole <see cref="CommandPolicy.TotalTimeout"/>.
/// </remarks>
public sealed record BatchPolicy : CommandPolicy
{
    /// <summary>As for a <see cref="ReadPolicy"/>. Default: <see cref="LibAerospikeSharp.ReadModeAP.One"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the names.</exception>
    public ReadModeAP? ReadModeAP { get; init => field = PolicyCheck.Defined(value, nameof(ReadModeAP)); }

    /// <summary>As for a <see cref="ReadPolicy"/>. Default: <see cref="LibAerospikeSharp.ReadModeSC.Session"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the names.</exception>
    public ReadModeSC? ReadModeSC { get; init => field = PolicyCheck.Defined(value, nameof(ReadModeSC)); }

    /// <summary>As for a <see cref="ReadPolicy"/>. Default: 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between -1 and 100.</exception>
    public int? ReadTouchTtlPercent { get; init => field = PolicyCheck.Range(value, -1, 100, nameof(ReadTouchTtlPercent)); }

    /// <summary>
    /// Whether a synchronous batch asks all nodes at the same time, on libaerospike's own threads, and not one after the
    /// other: faster where batches are large, or a node is slow. Asynchronous batches always do. Default:
    /// <see langword="false"/>.
    /// </summary>
    public bool? Concurrent { get; init; }

    /// <summary>
    /// Whether the server may carry out the rows on the thread that received them where it keeps the records in memory:
    /// faster for small records, and other commands wait for the whole batch. Default: <see langword="true"/>.
    /// </summary>
    public bool? AllowInline { get; init; }

    /// <summary>As <see cref="AllowInline"/>, for records on a drive. Default: <see langword="false"/>.</summary>
    public bool? AllowInlineSsd { get; init; }

    /// <summary>
    /// Whether the batch goes on after a row that failed, other than for want of the record. If not, rows are left
    /// unanswered (<see cref="ResultCode.NoResponse"/>): they may or may not have been carried out.
    /// Default: <see langword="true"/>.
    /// </summary>
    public bool? RespondAllKeys { get; init; }

    /// <summary>
    /// How many rows are sent in one call of libaerospike, 1 to 1,000,000; larger batches are sent in several calls, one after
    /// the other. Servers can be configured to take no more than some number (<c>batch-max-requests</c>, 5,000 on older
    /// ones) and fail the whole call otherwise (<see cref="ResultCode.BatchMaxRequestsExceeded"/>). Default: 5,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 1 and 1,000,000.</exception>
    public int? MaxKeysPerCall { get; init => field = PolicyCheck.Range(value, 1, 1_000_000, nameof(MaxKeysPerCall)); }

    /// <summary>
    /// How often rows are sent again that failed for a passing reason: a timeout, an overloaded drive
    /// (<see cref="ResultCode.DeviceOverload"/>) or a record in use (<see cref="ResultCode.RecordBusy"/>). The pauses
    /// between are drawn by lot, up to a limit that doubles from <see cref="RecordRetryDelay"/> to 1 s; all of it happens within
    /// <see cref="CommandPolicy.TotalTimeout"/>. Rows in doubt are left alone, unless <see cref="RetryRecordsInDoubt"/> is set.
    /// Default: 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int? MaxRecordRetries { get; init => field = PolicyCheck.Range(value, 0, int.MaxValue, nameof(MaxRecordRetries)); }

    /// <summary>The longest pause before rows are sent again for the first time, in milliseconds. Default: 10 ms.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, longer than 24 days or no whole number of milliseconds.</exception>
    public TimeSpan? RecordRetryDelay { get; init => field = PolicyCheck.Duration(value, nameof(RecordRetryDelay)); }

    /// <summary>
    /// Whether <see cref="MaxRecordRetries"/> counts for writes that may have been carried out, too: an increment can then be
    /// done twice. Default: <see langword="false"/>.
    /// </summary>
    public bool? RetryRecordsInDoubt { get; init; }
}
