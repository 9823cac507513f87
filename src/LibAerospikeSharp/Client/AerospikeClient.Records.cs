using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp;

public sealed unsafe partial class AerospikeClient
{
    /// <inheritdoc/>
    public void Put(Key key, params ReadOnlySpan<Bin> bins)
    {
        ArgumentNullException.ThrowIfNull(key);
        PutCore(key, bins);
    }

    /// <inheritdoc/>
    public void Put<TValue>(Key key, IEnumerable<KeyValuePair<string, TValue>> bins)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(bins);
        using var rented = RentedBins.From(bins);
        PutCore(key, rented.Span);
    }

    /// <inheritdoc/>
    public Record Get(Key key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return ReadCore(key, [], "Get", required: true)!; // required: absent is an exception
    }

    /// <inheritdoc/>
    public Record Select(Key key, params ReadOnlySpan<string> bins)
    {
        ArgumentNullException.ThrowIfNull(key);
        Names.CheckSelected(bins, nameof(bins));
        return ReadCore(key, bins, "Select", required: true)!; // required: absent is an exception
    }

    /// <inheritdoc/>
    public Record? Find(Key key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return ReadCore(key, [], "Find", required: false);
    }

    /// <inheritdoc/>
    public Record? Find(Key key, params ReadOnlySpan<string> bins)
    {
        ArgumentNullException.ThrowIfNull(key);
        Names.CheckSelected(bins, nameof(bins));
        return ReadCore(key, bins, "Find", required: false);
    }

    /// <inheritdoc/>
    public bool Exists(Key key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return HeaderCore(key, "Exists") is not null;
    }

    /// <inheritdoc/>
    public RecordHeader? GetHeader(Key key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return HeaderCore(key, "GetHeader");
    }

    /// <inheritdoc/>
    public void Remove(Key key)
    {
        ArgumentNullException.ThrowIfNull(key);
        RemoveCore(key, "Remove", required: true);
    }

    /// <inheritdoc/>
    public bool TryRemove(Key key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return RemoveCore(key, "TryRemove", required: false);
    }

    private void PutCore(Key key, ReadOnlySpan<Bin> bins)
    {
        using var lease = _handle.Acquire();
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_key nativeKey;
        KeyWriter.Write(key, &nativeKey, scratch);
        as_record record;
        RecordWriter.Write(bins, &record, scratch);

        as_error error;
        var client = (aerospike*)lease.Pointer;
        var status = bins.Length <= LargeStack.BinLimit
            ? NativeMethods.aerospike_key_put(client, &error, null, &nativeKey, &record)
            : LargeStack.Put(client, &error, null, &nativeKey, &record);
        if (status != as_status.AEROSPIKE_OK)
        {
            throw NativeError.ToException(&error, status, $"Put of {key}");
        }
    }

    /// <param name="key">The record's key.</param>
    /// <param name="bins">The bins to read; none means all.</param>
    /// <param name="operation">For the exception.</param>
    /// <param name="required">Whether an absent record is an exception, else <see langword="null"/>.</param>
    private Record? ReadCore(Key key, ReadOnlySpan<string> bins, string operation, bool required)
    {
        using var lease = _handle.Acquire();
        var client = (aerospike*)lease.Pointer;
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_key nativeKey;
        KeyWriter.Write(key, &nativeKey, scratch);

        as_error error;
        as_record* record = null;
        var status = bins.IsEmpty
            ? NativeMethods.aerospike_key_get(client, &error, null, &nativeKey, &record)
            : NativeMethods.aerospike_key_select(client, &error, null, &nativeKey, Utf8.CopyNames(bins, scratch), &record);
        if (status == as_status.AEROSPIKE_OK)
        {
            return RecordReader.ReadAndDestroy(record, key);
        }

        return status == as_status.AEROSPIKE_ERR_RECORD_NOT_FOUND && !required
            ? null
            : throw NativeError.ToException(&error, status, $"{operation} of {key}");
    }

    private RecordHeader? HeaderCore(Key key, string operation)
    {
        using var lease = _handle.Acquire();
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_key nativeKey;
        KeyWriter.Write(key, &nativeKey, scratch);

        // libaerospike fills the caller's record where there is one, and there is nothing to free without bins.
        as_record record;
        NativeMethods.as_record_init(&record, 0);
        var pointer = &record;
        as_error error;
        var status = NativeMethods.aerospike_key_exists((aerospike*)lease.Pointer, &error, null, &nativeKey, &pointer);
        return status switch
        {
            as_status.AEROSPIKE_OK => RecordReader.ReadHeader(&record),
            as_status.AEROSPIKE_ERR_RECORD_NOT_FOUND => null,
            _ => throw NativeError.ToException(&error, status, $"{operation} of {key}"),
        };
    }

    /// <returns>Whether there was a record.</returns>
    private bool RemoveCore(Key key, string operation, bool required)
    {
        using var lease = _handle.Acquire();
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_key nativeKey;
        KeyWriter.Write(key, &nativeKey, scratch);

        as_error error;
        var status = NativeMethods.aerospike_key_remove((aerospike*)lease.Pointer, &error, null, &nativeKey);
        if (status == as_status.AEROSPIKE_OK)
        {
            return true;
        }

        return status == as_status.AEROSPIKE_ERR_RECORD_NOT_FOUND && !required
            ? false
            : throw NativeError.ToException(&error, status, $"{operation} of {key}");
    }
}
