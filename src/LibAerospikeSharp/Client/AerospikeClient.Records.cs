using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp;

public sealed unsafe partial class AerospikeClient
{
    /// <inheritdoc/>
    public void Put(Key key, ReadOnlySpan<Bin> bins, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        PutCore(key, bins, policy, "Put");
    }

    /// <inheritdoc/>
    public void Put<TValue>(Key key, IEnumerable<KeyValuePair<string, TValue>> bins, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(bins);
        using var rented = RentedBins.From(bins);
        PutCore(key, rented.Span, policy, "Put");
    }

    /// <inheritdoc/>
    public Record Get(Key key, ReadPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        return ReadCore(key, [], policy, "Get", required: true)!; // required: absent is an exception
    }

    /// <inheritdoc/>
    public Record Select(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        Names.CheckSelected(bins, nameof(bins));
        return ReadCore(key, bins, policy, "Select", required: true)!; // required: absent is an exception
    }

    /// <inheritdoc/>
    public Record? Find(Key key, ReadPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        return ReadCore(key, [], policy, "Find", required: false);
    }

    /// <inheritdoc/>
    public Record? Find(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        Names.CheckSelected(bins, nameof(bins));
        return ReadCore(key, bins, policy, "Find", required: false);
    }

    /// <inheritdoc/>
    public bool Exists(Key key, ReadPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        return HeaderCore(key, policy, "Exists") is not null;
    }

    /// <inheritdoc/>
    public RecordHeader? GetHeader(Key key, ReadPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        return HeaderCore(key, policy, "GetHeader");
    }

    /// <inheritdoc/>
    public void Remove(Key key, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        RemoveCore(key, policy, "Remove", required: true);
    }

    /// <inheritdoc/>
    public bool TryRemove(Key key, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        return RemoveCore(key, policy, "TryRemove", required: false);
    }

    private void PutCore(Key key, ReadOnlySpan<Bin> bins, WritePolicy? policy, string operation)
    {
        using var lease = _handle.Acquire();
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_key nativeKey;
        KeyWriter.Write(key, &nativeKey, scratch);
        as_record record;
        RecordWriter.Write(bins, &record, scratch);
        record.gen = PolicyWriter.Generation(policy);

        as_error error;
        var client = (aerospike*)lease.Pointer;
        as_policy_write writePolicy;
        var nativePolicy = PolicyWriter.Write(policy, client, &writePolicy);
        var status = bins.Length <= LargeStack.BinLimit
            ? NativeMethods.aerospike_key_put(client, &error, nativePolicy, &nativeKey, &record)
            : LargeStack.Put(client, &error, nativePolicy, &nativeKey, &record);
        if (status != as_status.AEROSPIKE_OK)
        {
            throw NativeError.ToException(&error, status, $"{operation} of {key}");
        }
    }

    /// <param name="key">The record's key.</param>
    /// <param name="bins">The bins to read; none means all.</param>
    /// <param name="policy">How it is read.</param>
    /// <param name="operation">For the exception.</param>
    /// <param name="required">Whether an absent record is an exception, else <see langword="null"/>.</param>
    private Record? ReadCore(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy, string operation, bool required)
    {
        using var lease = _handle.Acquire();
        var client = (aerospike*)lease.Pointer;
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_key nativeKey;
        KeyWriter.Write(key, &nativeKey, scratch);

        as_error error;
        as_policy_read readPolicy;
        var nativePolicy = PolicyWriter.Write(policy, client, &readPolicy);
        as_record* record = null;
        var status = bins.IsEmpty
            ? NativeMethods.aerospike_key_get(client, &error, nativePolicy, &nativeKey, &record)
            : NativeMethods.aerospike_key_select(client, &error, nativePolicy, &nativeKey, Utf8.CopyNames(bins, scratch), &record);
        if (status == as_status.AEROSPIKE_OK)
        {
            return RecordReader.ReadAndDestroy(record, key);
        }

        return status == as_status.AEROSPIKE_ERR_RECORD_NOT_FOUND && !required
            ? null
            : throw NativeError.ToException(&error, status, $"{operation} of {key}");
    }

    private RecordHeader? HeaderCore(Key key, ReadPolicy? policy, string operation)
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
        as_policy_read readPolicy;
        var client = (aerospike*)lease.Pointer;
        var status = NativeMethods.aerospike_key_exists(client, &error, PolicyWriter.Write(policy, client, &readPolicy), &nativeKey, &pointer);
        return status switch
        {
            as_status.AEROSPIKE_OK => RecordReader.ReadHeader(&record),
            as_status.AEROSPIKE_ERR_RECORD_NOT_FOUND => null,
            _ => throw NativeError.ToException(&error, status, $"{operation} of {key}"),
        };
    }

    /// <returns>Whether there was a record.</returns>
    private bool RemoveCore(Key key, WritePolicy? policy, string operation, bool required)
    {
        using var lease = _handle.Acquire();
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_key nativeKey;
        KeyWriter.Write(key, &nativeKey, scratch);

        as_error error;
        as_policy_remove removePolicy;
        var client = (aerospike*)lease.Pointer;
        var status = NativeMethods.aerospike_key_remove(client, &error, PolicyWriter.Write(policy, client, &removePolicy), &nativeKey);
        if (status == as_status.AEROSPIKE_OK)
        {
            return true;
        }

        return status == as_status.AEROSPIKE_ERR_RECORD_NOT_FOUND && !required
            ? false
            : throw NativeError.ToException(&error, status, $"{operation} of {key}");
    }
}
