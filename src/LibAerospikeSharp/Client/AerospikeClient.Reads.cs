using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Policies;
using LibAerospikeSharp.Runtime;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

// The calls of libaerospike behind reads.
public sealed unsafe partial class AerospikeClient
{
    /// <param name="key">The record's key.</param>
    /// <param name="bins">The bins to read; none means all.</param>
    /// <param name="policy">How it is read; of another policy than one for reads, what all have in common.</param>
    /// <param name="operation">For the exception.</param>
    /// <param name="isRequired">Whether an absent record is an exception, else <see langword="null"/>.</param>
    private Record? ReadCore(Key key, ReadOnlySpan<string> bins, CommandPolicy? policy, string operation, bool isRequired)
    {
        using var lease = _handle.Acquire();
        as_error error;
        as_record* record = null;
        var status = CallRead((aerospike*)lease.Pointer, &error, key, bins, policy, &record, null);
        if (status == as_status.AEROSPIKE_OK)
        {
            return RecordReader.ReadAndDestroy(record, key);
        }

        return NativeError.IsAbsent(&error, status) && !isRequired
            ? null
            : throw NativeError.ToException(&error, status, $"{operation} of {key}");
    }

    private Task<Record?> ReadCoreAsync(
        Key key, ReadOnlySpan<string> bins, CommandPolicy? policy, string operation, bool isRequired, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<Record?>(cancellationToken);
        }

        if (!_usesLoops)
        {
            CheckOpen(null);
            return ReadOnWorker(key, bins.ToArray(), policy, operation, isRequired, cancellationToken);
        }

        var reader = isRequired ? RecordAnswer.Required : RecordAnswer.Optional;
        using var submission = new Submission<Record?>(_handle, key, operation, reader, cancellationToken);
        using var lease = _handle.Acquire();
        as_error error;
        return submission.Submitted(CallRead((aerospike*)lease.Pointer, &error, key, bins, policy, null, submission.Command), &error);
    }

    private Task<Record?> ReadOnWorker(
        Key key, string[] bins, CommandPolicy? policy, string operation, bool isRequired, CancellationToken cancellationToken) =>
        _workers.Run(() => ReadCore(key, bins, policy, operation, isRequired), cancellationToken);

    private static as_status CallRead(
        aerospike* client, as_error* error, Key key, ReadOnlySpan<string> bins, CommandPolicy? policy, as_record** record, PendingCommand? pending)
    {
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_key nativeKey;
        KeyWriter.Write(key, &nativeKey, scratch);
        as_policy_read readPolicy;
        var nativePolicy = PolicyWriter.Write(policy, client, &readPolicy);
        if (bins.IsEmpty)
        {
            return pending is null
                ? NativeMethods.aerospike_key_get(client, error, nativePolicy, &nativeKey, record)
                : NativeMethods.aerospike_key_get_async(client, error, nativePolicy, &nativeKey, PendingCommand.RecordListener, pending.Udata, null, null);
        }

        var names = NativeUtf8.CopyNames(bins, scratch);
        return pending is null
            ? NativeMethods.aerospike_key_select(client, error, nativePolicy, &nativeKey, names, record)
            : NativeMethods.aerospike_key_select_async(client, error, nativePolicy, &nativeKey, names, PendingCommand.RecordListener, pending.Udata, null, null);
    }

    private RecordHeader? HeaderCore(Key key, ReadPolicy? policy, string operation)
    {
        using var lease = _handle.Acquire();

        // libaerospike fills the caller's record where there is one, and there is nothing to free without bins.
        as_record record;
        NativeMethods.as_record_init(&record, 0);
        var pointer = &record;
        as_error error;
        var status = CallHeader((aerospike*)lease.Pointer, &error, key, policy, &pointer, null);
        return status switch
        {
            as_status.AEROSPIKE_OK => RecordReader.ReadHeader(&record),
            as_status.AEROSPIKE_ERR_RECORD_NOT_FOUND => null,
            _ => throw NativeError.ToException(&error, status, $"{operation} of {key}"),
        };
    }

    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is read.</param>
    /// <param name="operation">For the exception.</param>
    /// <param name="reader">Makes the result of an asynchronous answer.</param>
    /// <param name="convert">Makes it of a header.</param>
    /// <param name="cancellationToken">Ends the task.</param>
    private Task<TResult> HeaderCoreAsync<TResult>(
        Key key, ReadPolicy? policy, string operation, AnswerReader<TResult> reader, Func<RecordHeader?, TResult> convert, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<TResult>(cancellationToken);
        }

        if (!_usesLoops)
        {
            CheckOpen(null);
            return HeaderOnWorker(key, policy, operation, convert, cancellationToken);
        }

        using var submission = new Submission<TResult>(_handle, key, operation, reader, cancellationToken);
        using var lease = _handle.Acquire();
        as_error error;
        return submission.Submitted(CallHeader((aerospike*)lease.Pointer, &error, key, policy, null, submission.Command), &error);
    }

    private Task<TResult> HeaderOnWorker<TResult>(
        Key key, ReadPolicy? policy, string operation, Func<RecordHeader?, TResult> convert, CancellationToken cancellationToken) =>
        _workers.Run(() => convert(HeaderCore(key, policy, operation)), cancellationToken);

    private static as_status CallHeader(aerospike* client, as_error* error, Key key, ReadPolicy? policy, as_record** record, PendingCommand? pending)
    {
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_key nativeKey;
        KeyWriter.Write(key, &nativeKey, scratch);
        as_policy_read readPolicy;
        var nativePolicy = PolicyWriter.Write(policy, client, &readPolicy);
        return pending is null
            ? NativeMethods.aerospike_key_exists(client, error, nativePolicy, &nativeKey, record)
            : NativeMethods.aerospike_key_exists_async(client, error, nativePolicy, &nativeKey, PendingCommand.RecordListener, pending.Udata, null, null);
    }
}
