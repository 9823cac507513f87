using System.Diagnostics;
using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Commands.Batches;

/// <summary>
/// Decides which records of a batch are sent again, and when. libaerospike's own retries are disabled: it would send all records
/// of a node again and forget the responses that it has, would need more stack for each retry, and would start the time anew.
/// </summary>
/// <param name="policy">The caller's policy.</param>
/// <param name="defaults">The client's.</param>
internal struct BatchRetries(BatchPolicy? policy, BatchPolicy defaults)
{
    /// <summary>Where delays double no more, in milliseconds.</summary>
    private const double LongestDelay = 1000;

    // Every delay of a millisecond or more has reached the longest by then.
    private const int MaxDoublings = 10;

    private static readonly TimeSpan s_shortestCall = TimeSpan.FromMilliseconds(1);

    // libaerospike finds the time over a little earlier than this clock does.
    private static readonly TimeSpan s_clockDifference = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan s_defaultDelay = TimeSpan.FromMilliseconds(10);

    private readonly TimeSpan _firstDelay = policy?.RecordRetryDelay ?? defaults.RecordRetryDelay ?? s_defaultDelay;
    private readonly bool _retriesInDoubt = policy?.RetryRecordsInDoubt ?? defaults.RetryRecordsInDoubt ?? false;
    private readonly long _start = Stopwatch.GetTimestamp();

    private int _recordRetries = policy?.MaxRecordRetries ?? defaults.MaxRecordRetries ?? 0;
    private uint? _callRetries;
    private TimeSpan _sleep;
    private TimeSpan? _totalTimeout;
    private int _round;
    private bool _hasFailedCall; // in this round, with records to send again
    private bool _hasFailedRecord;

    /// <summary>How much of the total timeout is left; <see langword="null"/> without one.</summary>
    private readonly TimeSpan? Remaining
    {
        get
        {
            var remaining = _totalTimeout - Stopwatch.GetElapsedTime(_start);
            return remaining < TimeSpan.Zero ? TimeSpan.Zero : remaining;
        }
    }

    /// <summary>Takes retries and the total timeout over from the policy of the next call.</summary>
    /// <param name="target">The policy, as libaerospike would follow it.</param>
    /// <param name="hasWrite">Whether the batch writes.</param>
    public unsafe void DisableNativeRetries(as_policy_batch* target, bool hasWrite)
    {
        _callRetries ??= target->@base.max_retries;
        _sleep = TimeSpan.FromMilliseconds(target->@base.sleep_between_retries);
        target->@base.max_retries = 0;
        if (_round > 0 && !hasWrite && target->replica == as_policy_replica.AS_POLICY_REPLICA_SEQUENCE)
        {
            // The next in turn; libaerospike's sequence begins with the first in every call.
            target->replica = as_policy_replica.AS_POLICY_REPLICA_ANY;
        }

        if (_totalTimeout is null && target->@base.total_timeout != 0)
        {
            _totalTimeout = TimeSpan.FromMilliseconds(target->@base.total_timeout);
        }
        else if (Remaining is { } remaining)
        {
            target->@base.total_timeout = (uint)Math.Max(1, remaining.TotalMilliseconds);
        }
    }

    /// <summary>Whether a record is sent again that got no response because of the call.</summary>
    public bool RetriesCall(ResultCode code)
    {
        var retries = _callRetries > 0 && IsTransportFailure(code);
        _hasFailedCall |= retries;
        return retries;
    }

    /// <summary>Whether a record is sent again that the server failed on.</summary>
    public bool RetriesRecord(ResultCode code, bool inDoubt)
    {
        var retries = _recordRetries > 0 && TransientCodes.Contains(code) && (!inDoubt || _retriesInDoubt);
        _hasFailedRecord |= retries;
        return retries;
    }

    /// <summary>Whether there is no time left for another call.</summary>
    /// <param name="code">The result of the call before.</param>
    public readonly bool IsTimeOver(ResultCode code) => Remaining < (code == ResultCode.Timeout ? s_clockDifference : s_shortestCall);

    /// <summary>Begins the next round, in which the records are sent again that failed in this one.</summary>
    /// <param name="pause">How long to wait before.</param>
    /// <returns>Whether there is time for it.</returns>
    public bool TryNextRound(out TimeSpan pause)
    {
        pause = _hasFailedRecord ? RandomDelay() : TimeSpan.Zero;
        if (_hasFailedCall && _sleep > pause)
        {
            pause = _sleep;
        }

        if (Remaining is { } remaining && pause >= remaining)
        {
            return false;
        }

        _round = Math.Min(_round + 1, MaxDoublings); // from here on, delays do not double
        _recordRetries -= _hasFailedRecord ? 1 : 0;
        _callRetries -= _hasFailedCall ? 1U : 0;
        (_hasFailedRecord, _hasFailedCall) = (false, false);
        return true;
    }

    /// <summary>Whether the call failed on its way to the server or back.</summary>
    private static bool IsTransportFailure(ResultCode code) => code is ResultCode.Timeout or ResultCode.ConnectionError or ResultCode.AsyncConnectionError
        or ResultCode.NoMoreConnections or ResultCode.InvalidNode or ResultCode.MaxErrorRate;

    private readonly TimeSpan RandomDelay()
    {
        var first = _firstDelay.TotalMilliseconds;
        var longest = Math.Min(first * (1 << _round), Math.Max(first, LongestDelay));
        return TimeSpan.FromMilliseconds(Math.Round(Random.Shared.NextDouble() * longest));
    }
}
