using LibAerospikeSharp.Errors;

namespace LibAerospikeSharp;

/// <summary>The result for one record of a batch. Immutable.</summary>
public sealed class BatchRecord
{
    // What the exception of a batch record says that a test created.
    private const string AnyBatch = "Batch";

    private readonly string _operation;
    private readonly string? _detail;

    /// <summary>Creates the result for a record that was read or written, for tests of code that uses a client.</summary>
    /// <param name="record">The record with what was read. It has no bins if bins were only written.</param>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    public BatchRecord(Record record)
        : this(KeyOf(record), record, AnyBatch)
    {
    }

    /// <summary>Creates the result for a record that failed or was removed, for tests of code that uses a client.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="resultCode">The reason for the failure, or <see cref="ResultCode.Ok"/> if the record was removed.</param>
    /// <param name="inDoubt">Whether a write that failed may have been applied nevertheless. Default: <see langword="false"/>.</param>
    /// <exception cref="ArgumentException">The key is null. Or the batch record is in doubt although it succeeded.</exception>
    public BatchRecord(Key key, ResultCode resultCode, bool inDoubt = false)
        : this(key, AnyBatch, resultCode, inDoubt, null)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (resultCode == ResultCode.Ok && inDoubt)
        {
            throw new ArgumentException("A batch record that succeeded is not in doubt.", nameof(inDoubt));
        }
    }

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

    private static Key KeyOf(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Key;
    }
}
