using LibAerospikeSharp.Errors;

namespace LibAerospikeSharp;

/// <summary>The result for one record of a batch. Immutable.</summary>
public sealed class BatchRecord
{
    private readonly string _operation;
    private readonly string? _detail;

    internal BatchRecord(Key key, Record? record, string operation)
    {
        Key = key;
        Record = record;
        _operation = operation;
    }

    internal BatchRecord(Key key, string operation, ResultCode resultCode, bool inDoubt, string? detail)
    {
        Key = key;
        _operation = operation;
        ResultCode = resultCode;
        InDoubt = inDoubt;
        _detail = detail;
    }

    /// <summary>The record's key.</summary>
    public Key Key { get; }

    /// <summary>
    /// <see cref="ResultCode.Ok"/>, or the reason for a failure. For example, <see cref="ResultCode.RecordNotFound"/> if the
    /// record does not exist, and <see cref="ResultCode.NoResponse"/> if the server did not respond to this record.
    /// </summary>
    public ResultCode ResultCode { get; }

    /// <summary>
    /// The record with what was read. It has no bins if only its header was read, or if bins were only written. It is
    /// <see langword="null"/> if the batch record failed, or if the record was removed.
    /// </summary>
    public Record? Record { get; }

    /// <summary>Whether a write that failed may have been applied nevertheless.</summary>
    public bool InDoubt { get; }

    /// <summary>Throws if the batch record failed, and otherwise does nothing.</summary>
    /// <exception cref="AerospikeException">
    /// The batch record failed. The exception has the type that the same command on a single record would throw.
    /// </exception>
    public void ThrowIfFailed()
    {
        if (ResultCode != ResultCode.Ok)
        {
            throw NativeError.ToException(ResultCode, $"{_operation} of {Key}", _detail ?? "", InDoubt);
        }
    }

    /// <summary>Describes the batch record, for logs and debugging.</summary>
    public override string ToString() => Record?.ToString() ?? $"{Key}: {ResultCode}{(InDoubt ? ", in doubt" : "")}";
}
