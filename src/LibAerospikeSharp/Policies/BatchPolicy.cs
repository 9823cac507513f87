using LibAerospikeSharp.Policies;

namespace LibAerospikeSharp;

/// <summary>
/// How a batch as a whole is run. Its timeouts and retries apply to all its records together. Settings that can differ
/// between batch records are in the record's own <see cref="ReadPolicy"/> or <see cref="WritePolicy"/>. Immutable. Where a
/// property is not set, the client's default applies.
/// </summary>
/// <remarks>
/// The default of <see cref="CommandPolicy.MaxRetries"/> is 2 for a batch that only reads, and 0 for any other. A retry sends
/// only the records that have no response yet. By default a synchronous batch sends its requests to one node after the other,
/// and each node has the whole <see cref="CommandPolicy.TotalTimeout"/>. <see cref="Concurrent"/> changes that.
/// </remarks>
public sealed record BatchPolicy : CommandPolicy
{
    /// <summary>See <see cref="ReadPolicy.ReadModeAP"/>. Default: <see cref="LibAerospikeSharp.ReadModeAP.One"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined by the enum.</exception>
    public ReadModeAP? ReadModeAP { get; init => field = PolicyCheck.Defined(value, nameof(ReadModeAP)); }

    /// <summary>See <see cref="ReadPolicy.ReadModeSC"/>. Default: <see cref="LibAerospikeSharp.ReadModeSC.Session"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined by the enum.</exception>
    public ReadModeSC? ReadModeSC { get; init => field = PolicyCheck.Defined(value, nameof(ReadModeSC)); }

    /// <summary>See <see cref="ReadPolicy.ReadTouchTtlPercent"/>. Default: 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between -1 and 100.</exception>
    public int? ReadTouchTtlPercent { get; init => field = PolicyCheck.Range(value, -1, 100, nameof(ReadTouchTtlPercent)); }

    /// <summary>
    /// Whether a synchronous batch sends its requests to all nodes at the same time, on libaerospike's own threads, instead
    /// of one after the other. This is faster for large batches, and if a node is slow. Asynchronous batches always do this.
    /// Default: <see langword="false"/>.
    /// </summary>
    public bool? Concurrent { get; init; }

    /// <summary>
    /// Whether the server may process the batch on the thread that received it, if it keeps the records in memory. This is
    /// faster for small records, but other commands wait for the whole batch. Default: <see langword="true"/>.
    /// </summary>
    public bool? AllowInline { get; init; }

    /// <summary>Like <see cref="AllowInline"/>, for records on a drive. Default: <see langword="false"/>.</summary>
    public bool? AllowInlineSsd { get; init; }

    /// <summary>
    /// Whether the batch continues after a record has failed. A record that does not exist never stops a batch. If this is
    /// <see langword="false"/>, records can be left without a response (<see cref="ResultCode.NoResponse"/>), and they may or
    /// may not have been processed. Default: <see langword="true"/>.
    /// </summary>
    public bool? RespondAllKeys { get; init; }

    /// <summary>
    /// The maximum number of records in one call of libaerospike, 1 to 1,000,000. A larger batch is sent in several calls,
    /// one after the other. Servers can limit the number of records (<c>batch-max-requests</c>, 5,000 on older servers). If a
    /// call exceeds the limit, all of it fails (<see cref="ResultCode.BatchMaxRequestsExceeded"/>). Default: 5,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 1,000,000.</exception>
    public int? MaxKeysPerCall { get; init => field = PolicyCheck.Range(value, 1, 1_000_000, nameof(MaxKeysPerCall)); }

    /// <summary>
    /// How often batch records are retried after a transient failure (<see cref="AerospikeException.IsTransient"/>), such as
    /// a timeout, an overloaded drive or a busy record. The delay before each retry is random, up to a limit that doubles from
    /// <see cref="RecordRetryDelay"/> to 1 s. All retries happen within the <see cref="CommandPolicy.TotalTimeout"/>. Records
    /// without a response are retried as often as <see cref="CommandPolicy.MaxRetries"/> says. Records in doubt are not
    /// retried, unless
    /// <see cref="RetryRecordsInDoubt"/> is set. Default: 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? MaxRecordRetries { get; init => field = PolicyCheck.Range(value, 0, int.MaxValue, nameof(MaxRecordRetries)); }

    /// <summary>The longest delay before the first retry of batch records, in milliseconds. Default: 10 ms.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is negative, longer than 24 days, or not a whole number of milliseconds.
    /// </exception>
    public TimeSpan? RecordRetryDelay { get; init => field = PolicyCheck.Delay(value, nameof(RecordRetryDelay)); }

    /// <summary>
    /// Whether <see cref="MaxRecordRetries"/> also applies to writes in doubt. An increment can then be applied twice.
    /// Default: <see langword="false"/>.
    /// </summary>
    public bool? RetryRecordsInDoubt { get; init; }
}
