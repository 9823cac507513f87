using LibAerospikeSharp.Errors;

namespace LibAerospikeSharp;

/// <summary>What became of one row of a batch. Immutable.</summary>
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
    /// <see cref="ResultCode.Ok"/>, or why the row failed: <see cref="ResultCode.RecordNotFound"/> without such a record,
    /// <see cref="ResultCode.NoResponse"/> where the server left the row unanswered.
    /// </summary>
    public ResultCode ResultCode { get; }

    /// <summary>
    /// The record with what was read; without bins where only its header was read or bins were written;
    /// <see langword="null"/> where the row failed or removed the record.
    /// </summary>
    public Record? Record { get; }

    /// <summary>Whether a write that failed may have been carried out all the same.</summary>
    public bool InDoubt { get; }

    /// <summary>Does nothing when the row succeeded.</summary>
    /// <exception cref="AerospikeException">The row failed; the exception is the one of the command on a single record.</exception>
    public void ThrowIfFailed()
    {
        if (ResultCode != ResultCode.Ok)
        {
            throw NativeError.ToException(ResultCode, $"{_operation} of {Key}", _detail ?? "", InDoubt);
        }
    }

    /// <summary>The row for people.</summary>
    public override string ToString() => Record?.ToString() ?? $"{Key}: {ResultCode}{(InDoubt ? ", in doubt" : "")}";
}
