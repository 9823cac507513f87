using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp;

/// <summary>Makes the result of a command from what it was answered with, on the event loop's thread.</summary>
internal abstract unsafe class AnswerReader<TResult>
{
    /// <param name="error">Why the command failed, or <see langword="null"/>.</param>
    /// <param name="record">The answer; it is not kept.</param>
    /// <param name="key">The record's key.</param>
    /// <param name="operation">For the exception.</param>
    /// <exception cref="AerospikeException">The command failed.</exception>
    public TResult Read(as_error* error, as_record* record, Key key, string operation)
    {
        if (error == null || error->code == as_status.AEROSPIKE_OK)
        {
            return Read(record, key);
        }

        // In doubt an attempt before may have removed it.
        return error->code == as_status.AEROSPIKE_ERR_RECORD_NOT_FOUND && error->in_doubt == 0 && TryReadAbsent(out var result)
            ? result
            : throw NativeError.ToException(error, error->code, $"{operation} of {key}");
    }

    protected abstract TResult Read(as_record* record, Key key);

    /// <summary>What an absent record means; by default an exception.</summary>
    protected virtual bool TryReadAbsent(out TResult result)
    {
        result = default!; // not looked at
        return false;
    }
}
