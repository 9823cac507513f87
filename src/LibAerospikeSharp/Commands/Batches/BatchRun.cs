using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Operations.Batches;

namespace LibAerospikeSharp.Commands.Batches;

/// <summary>
/// A batch in flight: in one call of libaerospike or several, and in further rounds for records that are sent again. Whoever runs
/// it waits for <see cref="Pause"/>, writes the next call, makes it, and has its results processed, until <see cref="IsOver"/>.
/// </summary>
/// <param name="request">All records.</param>
/// <param name="sink">Takes the results.</param>
/// <param name="policy">The caller's policy.</param>
/// <param name="defaults">The client's.</param>
internal sealed unsafe class BatchRun(BatchRequest request, BatchSink sink, BatchPolicy? policy, BatchPolicy defaults)
{
    private const int DefaultMaxKeysPerCall = 5000;

    private readonly int _maxKeysPerCall = policy?.MaxKeysPerCall ?? defaults.MaxKeysPerCall ?? DefaultMaxKeysPerCall;
    private readonly bool? _sendKey = policy?.SendKey ?? defaults.SendKey;
    private readonly List<int> _toRetry = [];
    private readonly HashSet<int> _inDoubt = [];
    private readonly long _start = Stopwatch.GetTimestamp();

    private BatchRetries _retries = new(policy, defaults);
    private int[]? _indexes; // of this round; none in the first, which has all records
    private int _next;
    private bool _respondsAll = true;
    private bool _isChecked;
    private bool _isProcessing;
    private bool _hasResponse;
    private (ResultCode Code, string Detail)? _failure;
    private CommandLimits _limits;
    private int _calls;
    private bool _isInParts;

    public bool IsOver { get; private set; } = request.Count == 0;

    /// <summary>How long to wait before the next call.</summary>
    public TimeSpan Pause { get; private set; }

    public BatchRequest Request { get; private set; } = request;

    private int RoundCount => _indexes?.Length ?? Request.Count;

    /// <summary>Copies the values that the caller may change before they are sent: blobs, lists and maps.</summary>
    /// <exception cref="ArgumentException">A list or map can't be sent.</exception>
    public void SnapshotValues() => Request = Request.Snapshot();

    /// <summary>Writes the next call, which the caller disposes.</summary>
    /// <param name="client">Whose defaults count.</param>
    /// <exception cref="ArgumentException">A record can't be sent. Nothing was.</exception>
    public NativeBatch Write(aerospike* client)
    {
        var batch = new NativeBatch(Math.Min(_maxKeysPerCall, RoundCount - _next));
        try
        {
            var native = batch.WritePolicy(policy, !Request.HasWrite, client);
            _respondsAll = native->respond_all_keys != 0;
            _limits = _calls == 0 ? new CommandLimits(&native->@base, Request.HasWrite) : _limits;
            _retries.DisableNativeRetries(native, Request.HasWrite);
            for (var place = _next; batch.HasRoom && batch.TryAdd(Request, IndexAt(place), _sendKey, client); place++)
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

    /// <summary>Processes the results of the last call, and decides what comes next.</summary>
    public void Process(NativeBatch batch)
    {
        _isProcessing = true;
        var code = batch.ResultCode;
        _isInParts |= _calls++ > 0 || !batch.IsOneCommand;
        var (unanswered, detail) = Unanswered(batch, code);
        for (var i = 0; i < batch.Count; i++)
        {
            ProcessRecord(batch, i, unanswered, detail);
        }

        _next += batch.Count;
        MoveNext(code);
        _isProcessing = false;
    }

    /// <summary>Ends the batch because no further call can be made. The rest of it is not sent.</summary>
    /// <returns>Whether the results tell more than the exception: there was a response before, or a write is in doubt.</returns>
    public bool Stop(Exception reason)
    {
        if (_isProcessing || (!_hasResponse && _inDoubt.Count == 0))
        {
            return false;
        }

        SkipRest(ResultCode.ClientAbort, $"Not sent: {(reason is ObjectDisposedException ? "the client was disposed." : reason.Message)}");
        return true;
    }

    /// <exception cref="AerospikeException">The batch failed as a whole: there was no response to any record.</exception>
    public void ThrowIfFailed()
    {
        if (_failure is var (code, detail) && !_hasResponse)
        {
            var facts = new CommandFacts(_limits, SentCount.MayMissTimedOut, Stopwatch.GetElapsedTime(_start), _isInParts);
            throw NativeError.ToException(code, $"{Request.Operation} of {Request}", detail, inDoubt: _inDoubt.Count > 0, facts: facts);
        }
    }

    /// <summary>
    /// The code for records that the server did not respond to: the call's error, or <see cref="ResultCode.NoResponse"/> where
    /// that error belongs to another record, at which the server stopped.
    /// </summary>
    private (ResultCode Code, string? Detail) Unanswered(NativeBatch batch, ResultCode code)
    {
        if (code is ResultCode.Ok or ResultCode.BatchFailed)
        {
            return (ResultCode.NoResponse, null);
        }

        for (var i = 0; !_respondsAll && !batch.IsLeaked && i < batch.Count; i++)
        {
            if (batch.RecordAt(i)->result == (as_status)code)
            {
                return (ResultCode.NoResponse, null);
            }
        }

        return (code, NativeError.Message(batch.Error));
    }

    private void ProcessRecord(NativeBatch batch, int place, ResultCode unanswered, string? detail)
    {
        var index = IndexAt(_next + place);
        if (batch.IsUntouched)
        {
            FailUnanswered(index, unanswered, inDoubt: false, detail);
            return;
        }

        if (batch.IsLeaked)
        {
            // Another node may still carry it out, so it is not sent again.
            _failure ??= (unanswered, detail ?? "");
            Fail(index, unanswered, inDoubt: Request.ActionOf(index).HasWrite, detail);
            return;
        }

        var native = batch.RecordAt(place);
        var isInDoubt = native->in_doubt != 0;
        var code = (ResultCode)native->result;
        switch (code)
        {
            case ResultCode.Ok:
                _hasResponse = true;
                Succeed(index, &native->record);
                break;

            case ResultCode.NoResponse:
                FailUnanswered(index, unanswered, isInDoubt || (native->has_write != 0 && MayBeSent(batch, unanswered)), detail);
                break;

            // libaerospike's own codes: the record was not sent. No node has its partition, for example.
            case < ResultCode.Ok:
                FailUnanswered(index, code, isInDoubt, detail: null);
                break;

            default:
                // For single records libaerospike itself says that a timeout leaves the write in doubt.
                _hasResponse = true;
                isInDoubt = Fail(index, code, isInDoubt || (code == ResultCode.Timeout && native->has_write != 0), detail: null);
                if (_retries.RetriesRecord(code, isInDoubt))
                {
                    _toRetry.Add(index);
                }

                break;
        }
    }

    /// <summary>Whether a record without a response may have been sent, although libaerospike does not say that it was.</summary>
    private static bool MayBeSent(NativeBatch batch, ResultCode code) =>
        code == ResultCode.NoResponse // the server stopped at another record, and may have been carrying out this one, too
            || batch.MayBeUncounted;

    private void FailUnanswered(int index, ResultCode code, bool inDoubt, string? detail)
    {
        _failure ??= (code, detail ?? "");
        Fail(index, code, inDoubt, detail);
        if (_retries.RetriesCall(code))
        {
            _toRetry.Add(index);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "It becomes the record's. The other records have results, too.")]
    private void Succeed(int index, as_record* record)
    {
        try
        {
            sink.Succeed(index, Request.KeyOf(index), Request.ActionOf(index), record);
        }
        catch (Exception e)
        {
            Fail(index, (e as AerospikeException)?.ResultCode ?? ResultCode.ClientError, inDoubt: false, e.Message);
        }
    }

    /// <returns>Whether the record is in doubt, because of an earlier attempt, too.</returns>
    private bool Fail(int index, ResultCode code, bool inDoubt, string? detail)
    {
        if (inDoubt)
        {
            _inDoubt.Add(index);
        }

        inDoubt = _inDoubt.Contains(index);
        sink.Fail(index, Request.KeyOf(index), code, inDoubt, detail);
        return inDoubt;
    }

    private int IndexAt(int place) => _indexes is null ? place : _indexes[place];

    /// <param name="code">The result of the call before.</param>
    private void MoveNext(ResultCode code)
    {
        Pause = TimeSpan.Zero;
        var isTimeOver = _retries.IsTimeOver(code);
        if (_next == RoundCount)
        {
            IsOver = isTimeOver || !TryNextRound();
        }
        else if (code != ResultCode.Ok && !_respondsAll)
        {
            SkipRest(ResultCode.NoResponse, "Not sent: the batch had stopped at a record that failed.");
        }
        else if (isTimeOver)
        {
            SkipRest(ResultCode.Timeout, "Not sent: the batch's total timeout had expired.");
        }
    }

    private bool TryNextRound()
    {
        if (_toRetry.Count == 0 || !_retries.TryNextRound(out var pause))
        {
            return false;
        }

        Pause = pause;
        _indexes = [.. _toRetry];
        _toRetry.Clear();
        _next = 0;
        return true;
    }

    /// <summary>Ends the batch. Records of the first round that are left were not sent; those of later rounds keep their results.</summary>
    private void SkipRest(ResultCode code, string detail)
    {
        for (; _indexes is null && _next < RoundCount; _next++)
        {
            Fail(IndexAt(_next), code, inDoubt: false, detail);
        }

        IsOver = true;
    }
}
