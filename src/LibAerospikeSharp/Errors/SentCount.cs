namespace LibAerospikeSharp.Errors;

/// <summary>
/// How well libaerospike knows how often it has sent a write. Its event loops under libuv count a write as sent in libuv's write
/// callback. A loop that was held up runs its timers first, so a timeout can come before the write is counted.
/// </summary>
internal enum SentCount
{
    /// <summary>Its count is right, and so is what it says about doubt.</summary>
    Exact,

    /// <summary>It may have missed the attempt that timed out.</summary>
    MayMissTimedOut,

    /// <summary>There may have been a retry after a timeout, so it may have missed an earlier attempt.</summary>
    MayMissEarlier,
}
