using LibAerospikeSharp.Interop;

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
