using System.Diagnostics.CodeAnalysis;
using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>Makes the result of a command from what it was answered with, on the event loop's thread.</summary>
internal abstract unsafe class AnswerReader<TResult>
{
    /// <summary>Frees what a result would have had, because the task has ended before.</summary>
    public virtual void Discard()
    {
    }

    /// <summary>Makes the result, or says why there is none: thrown, an exception would cost more than the command.</summary>
    /// <param name="error">Why the command failed, or <see langword="null"/>.</param>
    /// <param name="record">The answer; it is not kept.</param>
    /// <param name="key">The record's key.</param>
    /// <param name="operation">For the exception.</param>
    /// <param name="result">The result.</param>
    /// <param name="failure">Why there is none.</param>
    /// <exception cref="AerospikeException">The answer can't be read.</exception>
    public virtual bool TryRead(
        as_error* error, as_record* record, Key key, string operation, [MaybeNull] out TResult result, [NotNullWhen(false)] out AerospikeException? failure)
    {
        failure = null;
        if (error == null || error->code == as_status.AEROSPIKE_OK)
        {
            result = Read(record, key);
            return true;
        }

        if (NativeError.IsAbsent(error, error->code) && TryReadAbsent(out result))
        {
            return true;
        }

        result = default;
        failure = NativeError.ToException(error, error->code, $"{operation} of {key}");
        return false;
    }

    protected abstract TResult Read(as_record* record, Key key);

    /// <summary>What an absent record means; by default an exception.</summary>
    protected virtual bool TryReadAbsent([MaybeNull] out TResult result)
    {
        result = default;
        return false;
    }
}
