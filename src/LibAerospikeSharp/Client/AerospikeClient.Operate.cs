using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Operations;
using LibAerospikeSharp.Policies;
using LibAerospikeSharp.Runtime;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

public sealed unsafe partial class AerospikeClient
{
    /// <inheritdoc/>
    public Record Operate(Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        var wanted = OperationsReader.WantedForRecord(operations);
        var answer = OperateCore(key, operations, policy, "Operate", wanted);
        return OperationsReader.ToRecord(answer!, operations, wanted); // asked for
    }

    /// <inheritdoc/>
    public Task<Record> OperateAsync(
        Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (!_usesLoops)
        {
            return OperateOnWorker(key, Checked(operations, policy), policy, cancellationToken);
        }

        var copy = operations.ToArray();
        var wanted = OperationsReader.WantedForRecord(copy);
        return OperateCoreAsync(key, copy, policy, "Operate", wanted, default, new OperateAnswer(copy, wanted), cancellationToken);
    }

    /// <inheritdoc/>
    public OperateResults OperateOrdered(Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        var answer = OperateCore(key, operations, policy, "OperateOrdered", OperationAnswer.All);
        return OperationsReader.ToResults(answer!, operations); // asked for
    }

    /// <inheritdoc/>
    public Task<OperateResults> OperateOrderedAsync(
        Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (!_usesLoops)
        {
            return OperateOrderedOnWorker(key, Checked(operations, policy), policy, cancellationToken);
        }

        var copy = operations.ToArray();
        return OperateCoreAsync(key, copy, policy, "OperateOrdered", OperationAnswer.All, default, new OrderedAnswer(copy), cancellationToken);
    }

    /// <summary>
    /// The operations as they are now. Refuses what can't be sent, and a client that is disposed, before a worker comes to it.
    /// </summary>
    private Operation[] Checked(ReadOnlySpan<Operation> operations, WritePolicy? policy)
    {
        CheckOpen(policy);
        var copy = Operation.SnapshotOf(operations);
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_operations target;
        OperationsWriter.Write(copy, &target, scratch);
        return copy;
    }

    private Task<Record> OperateOnWorker(Key key, Operation[] operations, WritePolicy? policy, CancellationToken cancellationToken) =>
        _workers.Run(() => Operate(key, operations, policy), cancellationToken);

    private Task<OperateResults> OperateOrderedOnWorker(Key key, Operation[] operations, WritePolicy? policy, CancellationToken cancellationToken) =>
        _workers.Run(() => OperateOrdered(key, operations, policy), cancellationToken);

    /// <param name="key">The record's key.</param>
    /// <param name="operations">What is done.</param>
    /// <param name="policy">How it is done.</param>
    /// <param name="name">For the exception.</param>
    /// <param name="wanted">What is wanted of the answer.</param>
    /// <param name="timeToLive">Counts before the policy's.</param>
    /// <returns>The answer, in which a bin may come several times, if one is wanted.</returns>
    private Record? OperateCore(
        Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy, string name, OperationAnswer wanted, TimeToLive timeToLive = default)
    {
        using var lease = _handle.Acquire();
        as_error error;
        as_record* record = null;
        var target = wanted == OperationAnswer.None ? null : &record;
        var status = CallOperate((aerospike*)lease.Pointer, &error, key, operations, policy, wanted, timeToLive, target, null);
        if (status != as_status.AEROSPIKE_OK)
        {
            throw NativeError.ToException(&error, status, $"{name} of {key}");
        }

        return record == null ? null : RecordReader.ReadAndDestroy(record, key, OperationsReader.HasWrite(operations));
    }

    private Task<TResult> OperateCoreAsync<TResult>(
        Key key,
        ReadOnlySpan<Operation> operations,
        WritePolicy? policy,
        string name,
        OperationAnswer wanted,
        TimeToLive timeToLive,
        AnswerReader<TResult> reader,
        CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<TResult>(cancellationToken);
        }

        using var submission = new Submission<TResult>(_handle, key, name, reader, cancellationToken);
        using var lease = _handle.Acquire();
        as_error error;
        var status = CallOperate((aerospike*)lease.Pointer, &error, key, operations, policy, wanted, timeToLive, null, submission.Command);
        return submission.Submitted(status, &error);
    }

    private static as_status CallOperate(
        aerospike* client,
        as_error* error,
        Key key,
        ReadOnlySpan<Operation> operations,
        WritePolicy? policy,
        OperationAnswer wanted,
        TimeToLive timeToLive,
        as_record** record,
        PendingCommand? pending)
    {
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_key nativeKey;
        KeyWriter.Write(key, &nativeKey, scratch);
        as_operations nativeOperations;
        var traits = OperationsWriter.Write(operations, &nativeOperations, scratch);
        nativeOperations.gen = PolicyWriter.Generation(policy);
        nativeOperations.ttl = timeToLive.Code;
        as_policy_operate nativePolicy;
        PolicyWriter.Write(policy, isRead: (traits & OperationTraits.Writes) == 0, client, &nativePolicy);
        nativePolicy.respond_all_ops = wanted == OperationAnswer.All ? (byte)1 : (byte)0;

        if ((traits & OperationTraits.IsSent) == 0)
        {
            as_policy_read readPolicy;
            PolicyWriter.WriteRead(&nativePolicy, client, &readPolicy);
            return pending is null
                ? NativeMethods.aerospike_key_exists(client, error, &readPolicy, &nativeKey, record)
                : NativeMethods.aerospike_key_exists_async(client, error, &readPolicy, &nativeKey, PendingCommand.RecordListener, pending.Udata, null, null);
        }

        if (operations.Length > LargeStack.BinLimit)
        {
            return pending is null
                ? LargeStack.Operate(client, error, &nativePolicy, &nativeKey, &nativeOperations, record)
                : LargeStack.OperateAsync(client, error, &nativePolicy, &nativeKey, &nativeOperations, pending.Udata);
        }

        return pending is null
            ? NativeMethods.aerospike_key_operate(client, error, &nativePolicy, &nativeKey, &nativeOperations, record)
            : NativeMethods.aerospike_key_operate_async(client, error, &nativePolicy, &nativeKey, &nativeOperations, PendingCommand.RecordListener, pending.Udata, null, null);
    }
}
