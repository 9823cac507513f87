using System.Diagnostics.CodeAnalysis;
using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Values.Records;

// What commands are responded to with, and the readers that make results of it: small types that are read together.
namespace LibAerospikeSharp.Runtime;

/// <summary>What a command was responded to with: a record, a value, or nothing.</summary>
internal readonly unsafe struct NativeResponse
{
    private readonly void* _pointer;
    private readonly Kind _kind;

    private NativeResponse(void* pointer, Kind kind)
    {
        _pointer = pointer;
        _kind = kind;
    }

    private enum Kind
    {
        Nothing,
        Record,
        Value,
    }

    /// <exception cref="InvalidOperationException">The command that was called responds with something else.</exception>
    public as_record* Record => (as_record*)Pointer(Kind.Record);

    /// <exception cref="InvalidOperationException">The command that was called responds with something else.</exception>
    public as_val* Value => (as_val*)Pointer(Kind.Value);

    public static NativeResponse Of(as_record* record) => new(record, Kind.Record);

    public static NativeResponse Of(as_val* value) => new(value, Kind.Value);

    /// <summary>Frees what a synchronous call responded with. Listeners leave that to libaerospike.</summary>
    public void Destroy()
    {
        if (_pointer == null)
        {
            return;
        }

        if (_kind == Kind.Record)
        {
            NativeMethods.as_record_destroy((as_record*)_pointer);
        }
        else
        {
            NativeMethods.as_val_val_destroy((as_val*)_pointer);
        }
    }

    // A reader that does not fit its command must not read memory as what it isn't.
    private void* Pointer(Kind kind) => _kind == kind && _pointer != null
        ? _pointer
        : throw new InvalidOperationException($"The response is {(_pointer == null ? Kind.Nothing : _kind)}, not {kind}.");
}

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

        if (NativeError.IsAbsent(error, command.SentCount) && TryReadAbsent(out result))
        {
            return true;
        }

        result = default;
        failure = NativeError.ToException(error, error->code, command.ToString(), command.Facts);
        return false;
    }

    /// <summary>Makes the result of a synchronous call's response, and frees that.</summary>
    /// <exception cref="AerospikeException">The response can't be read.</exception>
    public TResult ReadAndDestroy(NativeResponse response, in CommandScope command)
    {
        LiveObjectCounter.Add();
        try
        {
            return TryRead(null, response, command, out var result, out var failure) ? result! : throw failure; // null where TResult is
        }
        finally
        {
            response.Destroy();
            LiveObjectCounter.Remove();
        }
    }

    protected abstract TResult Read(NativeResponse response, in CommandScope command);

    /// <summary>What an absent record means; by default an exception.</summary>
    protected virtual bool TryReadAbsent([MaybeNull] out TResult result)
    {
        result = default;
        return false;
    }
}

/// <summary>Tells that a command was carried out.</summary>
/// <param name="isRequired">Whether an absent record is an exception, else <see langword="false"/>.</param>
internal sealed class SuccessResponseReader(bool isRequired) : ResponseReader<bool>
{
    public static SuccessResponseReader Required { get; } = new(isRequired: true);

    public static SuccessResponseReader Optional { get; } = new(isRequired: false);

    protected override bool Read(NativeResponse response, in CommandScope command) => true;

    protected override bool TryReadAbsent(out bool result)
    {
        result = false;
        return !isRequired;
    }
}

/// <summary>Reads a whole record.</summary>
/// <param name="isRequired">Whether an absent record is an exception, else <see langword="null"/>.</param>
internal sealed unsafe class RecordResponseReader(bool isRequired) : ResponseReader<Record?>
{
    public static RecordResponseReader Required { get; } = new(isRequired: true);

    public static RecordResponseReader Optional { get; } = new(isRequired: false);

    protected override Record? Read(NativeResponse response, in CommandScope command) => RecordReader.Read(response.Record, command.Key);

    protected override bool TryReadAbsent(out Record? result)
    {
        result = null;
        return !isRequired;
    }
}

/// <summary>Reads a record's generation and time to live; <see langword="null"/> without a record.</summary>
internal sealed unsafe class HeaderResponseReader : ResponseReader<RecordHeader?>
{
    public static HeaderResponseReader Instance { get; } = new();

    protected override RecordHeader? Read(NativeResponse response, in CommandScope command) => RecordReader.ReadHeader(response.Record);

    protected override bool TryReadAbsent(out RecordHeader? result)
    {
        result = null;
        return true;
    }
}
