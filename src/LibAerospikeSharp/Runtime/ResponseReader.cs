using System.Diagnostics.CodeAnalysis;
using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>Makes a command's result of its response: on the caller's thread, or on an event loop's.</summary>
internal abstract unsafe class ResponseReader<TResult>
{
    /// <summary>Frees what the result would have needed: nobody will take it.</summary>
    public virtual void Discard()
    {
    }

    /// <summary>Takes one of many responses; the result is made when the last has come.</summary>
    /// <param name="response">The response; it is not kept.</param>
    /// <param name="command">The command.</param>
    /// <returns>Whether more responses are wanted.</returns>
    /// <exception cref="AerospikeException">The response can't be read.</exception>
    public virtual bool Receive(NativeResponse response, in CommandScope command) => false;

    /// <summary>Makes the result, or says why there is none. Throwing would cost more than the command.</summary>
    /// <param name="error">Why the command failed, or <see langword="null"/>.</param>
    /// <param name="response">The response; it is not kept.</param>
    /// <param name="command">The command.</param>
    /// <param name="result">The result.</param>
    /// <param name="failure">Why there is none.</param>
    /// <exception cref="AerospikeException">The response can't be read.</exception>
    public virtual bool TryRead(
        as_error* error,
        NativeResponse response,
        in CommandScope command,
        [MaybeNull] out TResult result,
        [NotNullWhen(false)] out AerospikeException? failure)
    {
        failure = null;
        if (error == null || error->code == as_status.AEROSPIKE_OK)
        {
            result = Read(response, command);
            return true;
        }

        if (NativeError.IsAbsent(error) && TryReadAbsent(out result))
        {
            return true;
        }

        result = default;
        failure = NativeError.ToException(error, error->code, command.ToString());
        return false;
    }

    protected abstract TResult Read(NativeResponse response, in CommandScope command);

    /// <summary>What an absent record means; by default an exception.</summary>
    protected virtual bool TryReadAbsent([MaybeNull] out TResult result)
    {
        result = default;
        return false;
    }
}
