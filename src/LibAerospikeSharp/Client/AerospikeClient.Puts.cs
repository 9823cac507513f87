using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Policies;
using LibAerospikeSharp.Runtime;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

// The calls of libaerospike behind puts and removals.
public sealed unsafe partial class AerospikeClient
{
    private void PutCore(Key key, ReadOnlySpan<Bin> bins, WritePolicy? policy, string operation)
    {
        using var lease = _handle.Acquire();
        as_error error;
        var status = CallPut((aerospike*)lease.Pointer, &error, key, bins, policy, null);
        if (status != as_status.AEROSPIKE_OK)
        {
            throw NativeError.ToException(&error, status, $"{operation} of {key}");
        }
    }

    private Task PutCoreAsync(Key key, ReadOnlySpan<Bin> bins, WritePolicy? policy, string operation, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled(cancellationToken);
        }

        if (!_usesLoops)
        {
            var copy = ValueSnapshot.Of(bins, nameof(bins));
            CheckPut(copy, policy);
            return PutOnWorker(key, copy, policy, operation, cancellationToken);
        }

        using var submission = new Submission<bool>(_handle, key, operation, SuccessAnswer.Required, cancellationToken);
        using var lease = _handle.Acquire();
        as_error error;
        return submission.Submitted(CallPut((aerospike*)lease.Pointer, &error, key, bins, policy, submission.Command), &error);
    }

    /// <summary>Refuses what can't be sent, and a client that is disposed, before a worker comes to it.</summary>
    private void CheckPut(ReadOnlySpan<Bin> bins, WritePolicy? policy)
    {
        using var lease = _handle.Acquire();
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_record record;
        RecordWriter.Write(bins, &record, scratch);
        PolicyWriter.Generation(policy);
    }

    private Task<bool> PutOnWorker(Key key, Bin[] bins, WritePolicy? policy, string operation, CancellationToken cancellationToken) => _workers.Run(
        () =>
        {
            PutCore(key, bins, policy, operation);
            return true;
        },
        cancellationToken);

    /// <param name="client">The client.</param>
    /// <param name="error">Filled where it fails.</param>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">What is written.</param>
    /// <param name="policy">How it is written.</param>
    /// <param name="pending">Who is told of the end, or <see langword="null"/> to wait for it.</param>
    private static as_status CallPut(aerospike* client, as_error* error, Key key, ReadOnlySpan<Bin> bins, WritePolicy? policy, PendingCommand? pending)
    {
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_key nativeKey;
        KeyWriter.Write(key, &nativeKey, scratch);
        as_record record;
        RecordWriter.Write(bins, &record, scratch);
        record.gen = PolicyWriter.Generation(policy);
        as_policy_write writePolicy;
        var nativePolicy = PolicyWriter.Write(policy, client, &writePolicy);

        if (bins.Length > LargeStack.BinLimit)
        {
            return pending is null
                ? LargeStack.Put(client, error, nativePolicy, &nativeKey, &record)
                : LargeStack.PutAsync(client, error, nativePolicy, &nativeKey, &record, pending.Udata);
        }

        return pending is null
            ? NativeMethods.aerospike_key_put(client, error, nativePolicy, &nativeKey, &record)
            : NativeMethods.aerospike_key_put_async(client, error, nativePolicy, &nativeKey, &record, PendingCommand.WriteListener, pending.Udata, null, null);
    }

    /// <returns>Whether there was a record.</returns>
    private bool RemoveCore(Key key, WritePolicy? policy, string operation, bool isRequired)
    {
        using var lease = _handle.Acquire();
        as_error error;
        var status = CallRemove((aerospike*)lease.Pointer, &error, key, policy, null);
        if (status == as_status.AEROSPIKE_OK)
        {
            return true;
        }

        return NativeError.IsAbsent(&error, status) && !isRequired
            ? false
            : throw NativeError.ToException(&error, status, $"{operation} of {key}");
    }

    private Task<bool> RemoveCoreAsync(Key key, WritePolicy? policy, string operation, bool isRequired, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<bool>(cancellationToken);
        }

        if (!_usesLoops)
        {
            CheckOpen(policy);
            return RemoveOnWorker(key, policy, operation, isRequired, cancellationToken);
        }

        var reader = isRequired ? SuccessAnswer.Required : SuccessAnswer.Optional;
        using var submission = new Submission<bool>(_handle, key, operation, reader, cancellationToken);
        using var lease = _handle.Acquire();
        as_error error;
        return submission.Submitted(CallRemove((aerospike*)lease.Pointer, &error, key, policy, submission.Command), &error);
    }

    private void CheckOpen(WritePolicy? policy)
    {
        using var lease = _handle.Acquire();
        PolicyWriter.Generation(policy);
    }

    private Task<bool> RemoveOnWorker(Key key, WritePolicy? policy, string operation, bool isRequired, CancellationToken cancellationToken) =>
        _workers.Run(() => RemoveCore(key, policy, operation, isRequired), cancellationToken);

    private static as_status CallRemove(aerospike* client, as_error* error, Key key, WritePolicy? policy, PendingCommand? pending)
    {
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_key nativeKey;
        KeyWriter.Write(key, &nativeKey, scratch);
        as_policy_remove removePolicy;
        var nativePolicy = PolicyWriter.Write(policy, client, &removePolicy);
        return pending is null
            ? NativeMethods.aerospike_key_remove(client, error, nativePolicy, &nativeKey)
            : NativeMethods.aerospike_key_remove_async(client, error, nativePolicy, &nativeKey, PendingCommand.WriteListener, pending.Udata, null, null);
    }
}
