using System.Diagnostics;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp;

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

    private readonly int _maxRows = policy?.MaxRowsPerCall ?? defaults.MaxRowsPerCall ?? DefaultMaxRows;
    private readonly bool? _sendKey = policy?.SendKey;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly List<int> _toRetry = [];

    private int[]? _rows; // of this round; none in the first, which has all
    private int _next;
    private int _retries = policy?.MaxRowRetries ?? defaults.MaxRowRetries ?? 0;
    private int _round;
    private TimeSpan? _totalTimeout;
    private bool _respondsAll = true;
    private bool _isChecked;
    private bool _isAnswered;
    private AerospikeException? _failure;

    public bool IsOver { get; private set; } = request.Count == 0;

    /// <summary>How long to wait before the next call.</summary>
    public TimeSpan Pause { get; private set; }

    public BatchRequest Request { get; private set; } = request;

    /// <summary>Whether it takes a single call at most, so that nothing is written later.</summary>
    public bool IsSingle => Request.Count <= _maxRows && _retries == 0;

    private int RoundCount => _rows?.Length ?? Request.Count;

    /// <summary>Checks the rows, and keeps them as they are at this moment: blobs, lists and maps are the caller's.</summary>
    /// <exception cref="ArgumentException">A row can't be sent.</exception>
    public void TakeSnapshot()
    {
        Request.Check(from: 0);
        Request = Request.Snapshot();
        _isChecked = true;
    }

    /// <summary>Writes the next call, which is the caller's to free.</summary>
    /// <param name="client">Whose defaults count.</param>
    /// <exception cref="ArgumentException">A row can't be sent. Nothing was.</exception>
    public NativeBatch Write(aerospike* client)
    {
        var batch = new NativeBatch(Math.Min(_maxRows, RoundCount - _next));
        try
        {
            PolicyWriter.Write(policy, !Request.HasWrite, client, batch.Policy);
            ShortenTimeout(batch.Policy);
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
            Take(RowAt(_next + i), batch.RowAt(i), rowCode, detail);
        }

        if (rowCode != ResultCode.NoResponse)
        {
            _failure ??= NativeError.ToException(batch.Error, batch.Status, Request.ToString());
        }

        _next += batch.Count;
        Advance(code);
    }

    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered.</exception>
    public void ThrowIfFailed()
    {
        if (_failure is not null && !_isAnswered)
        {
            throw _failure;
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

        for (var i = 0; !_respondsAll && i < batch.Count; i++)
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
        var key = Request.KeyOf(row);
        var code = (ResultCode)native->result;
        if (code == ResultCode.Ok)
        {
            _isAnswered = true;
            try
            {
                sink.Take(row, key, Request.ActionOf(row), &native->record);
            }
            catch (AerospikeException e)
            {
                sink.Fail(row, key, e.ResultCode, e.InDoubt, e.Message);
            }

            return;
        }

        var inDoubt = native->in_doubt != 0;
        if (code == ResultCode.NoResponse)
        {
            // Where the server stopped at another row, it may have been carrying out this one, too.
            inDoubt |= unanswered == ResultCode.NoResponse && native->has_write != 0;
            code = unanswered;
        }
        else
        {
            _isAnswered = true;
            detail = null;

            // For single records libaerospike says so itself.
            inDoubt |= code == ResultCode.Timeout && native->has_write != 0;
        }

        sink.Fail(row, key, code, inDoubt, detail);
        if (_retries > 0 && IsPassing(code) && (!inDoubt || RetriesInDoubt))
        {
            _toRetry.Add(row);
        }
    }

    private bool RetriesInDoubt => policy?.RetryRowsInDoubt ?? defaults.RetryRowsInDoubt ?? false;

    private static bool IsPassing(ResultCode code) => code is ResultCode.Timeout or ResultCode.DeviceOverload or ResultCode.RecordBusy;

    private int RowAt(int place) => _rows is null ? place : _rows[place];

    /// <param name="code">What became of the call before.</param>
    private void Advance(ResultCode code)
    {
        Pause = TimeSpan.Zero;
        if (_next < RoundCount)
        {
            if (code != ResultCode.Ok && !_respondsAll)
            {
                Leave(ResultCode.NoResponse, "It was not sent: the batch stopped at a row that failed before.");
            }
            else if (Remaining < (code == ResultCode.Timeout ? s_clockDifference : s_shortestCall))
            {
                Leave(ResultCode.Timeout, "It was not sent: the time was over.");
            }

            return;
        }

        IsOver = !TryRetry();
    }

    /// <summary>Ends the batch; what is left of it was not sent.</summary>
    private void Leave(ResultCode code, string detail)
    {
        for (; _next < RoundCount; _next++)
        {
            var row = RowAt(_next);
            if (_rows is null)
            {
                sink.Fail(row, Request.KeyOf(row), code, inDoubt: false, detail);
            }
        }

        IsOver = true;
    }

    private bool TryRetry()
    {
        if (_retries == 0 || _toRetry.Count == 0)
        {
            return false;
        }

        var first = policy?.RowRetryDelay ?? defaults.RowRetryDelay ?? s_defaultRetryDelay;
        var longest = Math.Min(first.TotalMilliseconds * Math.Pow(2, _round), Math.Max(first.TotalMilliseconds, LongestPause));
        var pause = TimeSpan.FromMilliseconds(Math.Round(Random.Shared.NextDouble() * longest));
        if (Remaining is { } remaining && pause >= remaining)
        {
            return false;
        }

        Pause = pause;
        _round++;
        _retries--;
        _rows = [.. _toRetry];
        _toRetry.Clear();
        _next = 0;
        return true;
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

    private void ShortenTimeout(as_policy_batch* target)
    {
        _respondsAll = target->respond_all_keys != 0;
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
