using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp;

public sealed unsafe partial class AerospikeClient
{
    /// <inheritdoc/>
    public Record Operate(Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        var answer = OperateCore(key, operations, policy, "Operate", OperationAnswer.Reads, out _);
        return OperationsReader.ToRecord(answer!); // asked for
    }

    /// <inheritdoc/>
    public OperateResults OperateOrdered(Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        var answer = OperateCore(key, operations, policy, "OperateOrdered", OperationAnswer.All, out var traits);
        return OperationsReader.ToResults(answer!, operations, traits); // asked for
    }

    /// <param name="key">The record's key.</param>
    /// <param name="operations">What is done.</param>
    /// <param name="policy">How it is done.</param>
    /// <param name="name">For the exception.</param>
    /// <param name="wanted">What is wanted of the answer.</param>
    /// <param name="traits">What the operations do together.</param>
    /// <param name="timeToLive">Counts before the policy's.</param>
    /// <returns>The answer, in which a bin may come several times, if one is wanted.</returns>
    private Record? OperateCore(
        Key key,
        ReadOnlySpan<Operation> operations,
        WritePolicy? policy,
        string name,
        OperationAnswer wanted,
        out OperationTraits traits,
        TimeToLive? timeToLive = null)
    {
        using var lease = _handle.Acquire();
        var client = (aerospike*)lease.Pointer;
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_key nativeKey;
        KeyWriter.Write(key, &nativeKey, scratch);
        as_operations nativeOperations;
        traits = OperationsWriter.Write(operations, &nativeOperations, scratch);
        nativeOperations.gen = PolicyWriter.Generation(policy);
        nativeOperations.ttl = timeToLive?.Code ?? NativeMethods.ClientDefaultTtl;
        as_policy_operate nativePolicy;
        PolicyWriter.Write(policy, isRead: (traits & OperationTraits.Writes) == 0, client, &nativePolicy);
        nativePolicy.respond_all_ops = wanted == OperationAnswer.All ? (byte)1 : (byte)0;

        as_error error;
        as_record* record = null;
        var target = wanted == OperationAnswer.None ? null : &record;
        as_status status;
        if ((traits & OperationTraits.IsSent) == 0)
        {
            as_policy_read readPolicy;
            PolicyWriter.WriteRead(&nativePolicy, client, &readPolicy);
            status = NativeMethods.aerospike_key_exists(client, &error, &readPolicy, &nativeKey, target);
        }
        else if (operations.Length <= LargeStack.BinLimit)
        {
            status = NativeMethods.aerospike_key_operate(client, &error, &nativePolicy, &nativeKey, &nativeOperations, target);
        }
        else
        {
            status = LargeStack.Operate(client, &error, &nativePolicy, &nativeKey, &nativeOperations, target);
        }

        if (status != as_status.AEROSPIKE_OK)
        {
            throw NativeError.ToException(&error, status, $"{name} of {key}");
        }

        return record == null ? null : RecordReader.ReadAndDestroy(record, key);
    }
}
