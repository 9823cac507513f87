using System.Diagnostics;
using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Policies;

namespace LibAerospikeSharp.Operations.Batches;

/// <summary>
/// A batch on its way: in one call of libaerospike or several, and again for rows that failed for a passing reason. Whoever
/// runs it waits for <see cref="Pause"/>, then writes the next call, makes it and has the answer taken, until
/// <see cref="IsOver"/>.
/// </summary>
/// <param name="request">All rows.</param>
/// <param name="sink">Takes what became of them.</param>
/// <param name="policy">The caller's policy.</param>
/// <param name="defaults">The client's.</param>
internal sealed unsafe class BatchRun(BatchRequest request, BatchSink sink, BatchPolicy? policy, BatchPolicy defaults)
{
    private const int DefaultMaxRows = 5000;

    /// <summary>Where pauses double no more, in milliseconds.</summary>
    private const double LongestPause = 1000;

    private static readonly TimeSpan s_shortestCall = TimeSpan.FromMilliseconds(1);

    // libaerospike finds the time over a little earlier than this clock does.
    private static readonly TimeSpan s_clockDifference = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan s_defaultRetryDelay = TimeSpan.FromMilliseconds(10);

    private readonly int _maxRows = policy?.MaxKeysPerCall ?? defaults.MaxKeysPerCall ?? DefaultMaxRows;
    private readonly bool? _sendKey = policy?.SendKey ?? defaults.SendKey;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly List<int> _toRetry = [];
    private readonly HashSet<int> _inDoubt = [];

    private int[]? _rows; // of this round; none in the first, which has all
    private int _next;
    private int _round;
    private int _rowRetries = policy?.MaxRecordRetries ?? defaults.MaxRecordRetries ?? 0;
    private uint? _callRetries;
    private bool _hasFailedCall; // in this round, with rows to try again
    private bool _hasFailedRow;
    private TimeSpan _sleep;
    private TimeSpan? _totalTimeout;
    private bool _respondsAll = true;
    private bool _isChecked;
    private bool _isAnswered;
    private (ResultCode Code, string Detail)? _failure;

    public bool IsOver { get; private set; } = request.Count == 0;

    /// <summary>How long to wait before the next call.</summary>
    public TimeSpan Pause { get; private set; }

    public BatchRequest Request { get; private set; } = request;

    private int RoundCount => _rows?.Length ?? Request.Count;

    /// <summary>Keeps the rows as they are at this moment, before the first call: blobs, lists and maps are the caller's.</summary>
    /// <exception cref="ArgumentException">A list or map can't be sent.</exception>
    public void KeepValues() => Request = Request.Snapshot();

    /// <summary>Writes the next call, which is the caller's to free.</summary>
    /// <param name="client">Whose defaults count.</param>
    /// <exception cref="ArgumentException">A row can't be sent. Nothing was.</exception>
    public NativeBatch Write(aerospike* client)
    {
        var batch = new NativeBatch(Math.Min(_maxRows, RoundCount - _next));
        try
        {
            PolicyWriter.Write(policy, !Request.HasWrite, client, batch.Policy);
            TakeOver(batch.Policy);
            for (var place = _next; batch.HasRoom && batch.TryAdd(Request, RowAt(place), _sendKey, client); place++)
            {
            }

            if (!_isChecked)
            {
                Request.Check(from: batch.Count);
                _isChecked = true;
            }

            return batch;
        }
        catch
        {
            batch.Dispose();
            throw;
        }
    }

    /// <summary>Takes the answer.</summary>
    public void Take(NativeBatch batch)
    {
        var code = CallCode(batch);
        var (rowCode, detail) = Unanswered(batch, code);
        for (var i = 0; i < batch.Count; i++)
        {
            var row = RowAt(_next + i);
            if (batch.IsLeaked)
            {
                Fail(row, rowCode, inDoubt: Request.ActionOf(row).HasWrite, detail);
            }
            else
            {
                Take(row, batch.RowAt(i), rowCode, detail);
            }
        }

        if (rowCode != ResultCode.NoResponse)
        {
            _failure ??= (rowCode, detail ?? "");
        }

        _next += batch.Count;
        Advance(code);
    }

    /// <summary>Ends the batch because no further call can be made; what is left of it is not sent.</summary>
    /// <returns>Whether anything was answered before.</returns>
    public bool Abandon(string reason)
    {
        Leave(ResultCode.ClientAbort, $"It was not sent: {reason}.");
        return _isAnswered;
    }

    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered.</exception>
    public void ThrowIfFailed()
    {
        if (_failure is var (code, detail) && !_isAnswered)
        {
            throw NativeError.ToException(code, Request.ToString(), detail, inDoubt: _inDoubt.Count > 0);
        }
    }

    private static ResultCode CallCode(NativeBatch batch) => batch.Status switch
    {
        as_status.AEROSPIKE_OK => ResultCode.Ok,
        _ => (ResultCode)(batch.Error->code == as_status.AEROSPIKE_OK ? batch.Status : batch.Error->code),
    };

    /// <summary>What rows get that have no answer: the failure of the call, unless it is that of a row at which the server stopped.</summary>
    private (ResultCode Code, string? Detail) Unanswered(NativeBatch batch, ResultCode code)
    {
        if (code is ResultCode.Ok or ResultCode.BatchFailed)
        {
            return (ResultCode.NoResponse, null);
        }

        for (var i = 0; !_respondsAll && !batch.IsLeaked && i < batch.Count; i++)
        {
            if (batch.RowAt(i)->result == (as_status)code)
            {
                return (ResultCode.NoResponse, null);
            }
        }

        return (code, NativeError.Message(batch.Error));
    }

    private void Take(int row, as_batch_read_record* native, ResultCode unanswered, string? detail)
    {
        var code = (ResultCode)native->result;
        switch (code)
        {
            case ResultCode.Ok:
                _isAnswered = true;
                TakeRecord(row, &native->record);
                break;

            case ResultCode.NoResponse:
                // Where the server stopped at another row, it may have been carrying out this one, too.
                var isUnknown = unanswered == ResultCode.NoResponse && native->has_write != 0;
                FailUnanswered(row, unanswered, inDoubt: isUnknown || native->in_doubt != 0, detail);
                break;

            case ResultCode.InvalidNode:
                // No node has its partition, so that it was not sent.
                _failure ??= (code, "");
                FailUnanswered(row, code, inDoubt: false, detail: null);
                break;

            default:
                // For single records libaerospike says itself that a timeout leaves it open.
                _isAnswered = true;
                var inDoubt = Fail(row, code, native->in_doubt != 0 || (code == ResultCode.Timeout && native->has_write != 0), detail: null);
                if (_rowRetries > 0 && IsTransient(code) && (!inDoubt || RetriesInDoubt))
                {
                    _toRetry.Add(row);
                    _hasFailedRow = true;
                }

                break;
        }
    }

    private void FailUnanswered(int row, ResultCode code, bool inDoubt, string? detail)
    {
        Fail(row, code, inDoubt, detail);
        if (_callRetries > 0 && IsTransportFailure(code))
        {
            _toRetry.Add(row);
            _hasFailedCall = true;
        }
    }

    private void TakeRecord(int row, as_record* record)
    {
        try
        {
            sink.Take(row, Request.KeyOf(row), Request.ActionOf(row), record);
        }
        catch (AerospikeException e)
        {
            sink.Fail(row, Request.KeyOf(row), e.ResultCode, e.InDoubt, e.Message);
        }
    }

    /// <returns>Whether the row is in doubt: of an attempt before, too.</returns>
    private bool Fail(int row, ResultCode code, bool inDoubt, string? detail)
    {
        if (inDoubt)
        {
            _inDoubt.Add(row);
        }

        inDoubt = _inDoubt.Contains(row);
        sink.Fail(row, Request.KeyOf(row), code, inDoubt, detail);
        return inDoubt;
    }

    private bool RetriesInDoubt => policy?.RetryRecordsInDoubt ?? defaults.RetryRecordsInDoubt ?? false;

    /// <summary>Whether the call failed on its way, so that it may be tried again.</summary>
    private static bool IsTransportFailure(ResultCode code) => code is ResultCode.Timeout or ResultCode.ConnectionError or ResultCode.AsyncConnectionError
        or ResultCode.NoMoreConnections or ResultCode.InvalidNode or ResultCode.MaxErrorRate;

    private static bool IsTransient(ResultCode code) => code is ResultCode.Timeout or ResultCode.DeviceOverload or ResultCode.RecordBusy;

    private int RowAt(int place) => _rows is null ? place : _rows[place];

    /// <param name="code">What became of the call before.</param>
    private void Advance(ResultCode code)
    {
        Pause = TimeSpan.Zero;
        var isTimeOver = Remaining < (code == ResultCode.Timeout ? s_clockDifference : s_shortestCall);
        if (_next == RoundCount)
        {
            IsOver = isTimeOver || !TryRetry();
        }
        else if (code != ResultCode.Ok && !_respondsAll)
        {
            Leave(ResultCode.NoResponse, "It was not sent: the batch stopped at a row that failed before.");
        }
        else if (isTimeOver)
        {
            Leave(ResultCode.Timeout, "It was not sent: the time was over.");
        }
    }

    /// <summary>Ends the batch; what is left of it was not sent.</summary>
    private void Leave(ResultCode code, string detail)
    {
        for (; _next < RoundCount; _next++)
        {
            var row = RowAt(_next);
            if (_rows is null)
            {
                Fail(row, code, inDoubt: false, detail);
            }
        }

        IsOver = true;
    }

    private bool TryRetry()
    {
        var pause = _hasFailedRow ? Jitter() : TimeSpan.Zero;
        if (_hasFailedCall && _sleep > pause)
        {
            pause = _sleep;
        }

        if (_toRetry.Count == 0 || (Remaining is { } remaining && pause >= remaining))
        {
            return false;
        }

        Pause = pause;
        _round++;
        _rowRetries -= _hasFailedRow ? 1 : 0;
        _callRetries -= _hasFailedCall ? 1U : 0;
        (_hasFailedRow, _hasFailedCall) = (false, false);
        _rows = [.. _toRetry];
        _toRetry.Clear();
        _next = 0;
        return true;
    }

    private TimeSpan Jitter()
    {
        var first = policy?.RecordRetryDelay ?? defaults.RecordRetryDelay ?? s_defaultRetryDelay;
        var longest = Math.Min(first.TotalMilliseconds * Math.Pow(2, _round), Math.Max(first.TotalMilliseconds, LongestPause));
        return TimeSpan.FromMilliseconds(Math.Round(Random.Shared.NextDouble() * longest));
    }

    /// <summary>How much of the total timeout is left; <see langword="null"/> without one.</summary>
    private TimeSpan? Remaining
    {
        get
        {
            var remaining = _totalTimeout - Stopwatch.GetElapsedTime(_start);
            return remaining < TimeSpan.Zero ? TimeSpan.Zero : remaining;
        }
    }

    /// <summary>
    /// Takes retries over from libaerospike: it would send all rows of a node again and forget the records that it has, would
    /// need more stack for each retry, and would start the time anew.
    /// </summary>
    private void TakeOver(as_policy_batch* target)
    {
        _respondsAll = target->respond_all_keys != 0;
        _callRetries ??= target->@base.max_retries;
        _sleep = TimeSpan.FromMilliseconds(target->@base.sleep_between_retries);
        target->@base.max_retries = 0;
        if (_round > 0 && !Request.HasWrite && target->replica == as_policy_replica.AS_POLICY_REPLICA_SEQUENCE)
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
}
