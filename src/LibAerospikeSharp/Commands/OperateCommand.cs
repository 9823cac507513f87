using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Operations;
using LibAerospikeSharp.Policies;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp.Commands;

/// <summary>Runs operations on a record.</summary>
/// <param name="operations">The operations.</param>
/// <param name="policy">How they are run.</param>
/// <param name="mode">What the server responds.</param>
/// <param name="timeToLive">Overrides the policy's time to live. Default: the policy's.</param>
internal unsafe ref struct OperateCommand(
    ReadOnlySpan<Operation> operations, WritePolicy? policy, RespondMode mode, TimeToLive timeToLive = default) : ICommand
{
    private ReadOnlySpan<Operation> _all = operations;

    private as_key* _key;
    private as_operations* _operations;
    private as_policy_operate* _policy;
    private as_policy_read* _headerPolicy;

    public CommandLimits Limits { get; private set; }

    public readonly bool NeedsLargeStack => _all.Length > LargeStack.SmallCallLimit;

    public void Write(aerospike* client, as_key* key, Scratch scratch)
    {
        _key = key;
        _operations = scratch.Allocate<as_operations>();
        var traits = OperationsWriter.Write(_all, _operations, scratch);
        _operations->gen = PolicyWriter.Generation(policy);
        _operations->ttl = timeToLive.Code;
        var isWrite = (traits & OperationTraits.Writes) != 0;
        _policy = PolicyWriter.Operate(policy, isRead: !isWrite, client, scratch);
        Limits = new CommandLimits(&_policy->@base, isWrite);
        _policy->respond_all_ops = mode == RespondMode.All ? (byte)1 : (byte)0;
        _headerPolicy = (traits & OperationTraits.IsSent) != 0 ? null : PolicyWriter.Read(_policy, client, scratch);
    }

    public readonly as_status Call(aerospike* client, as_error* error, out NativeResponse response, CallbackSlot? slot)
    {
        as_record* record = null;
        var target = mode == RespondMode.None ? null : &record;

        // The server rejects a request without operations; the header comes with any read.
        var status = (slot, _headerPolicy == null) switch
        {
            (null, true) => NativeMethods.aerospike_key_operate(client, error, _policy, _key, _operations, target),
            (null, false) => NativeMethods.aerospike_key_exists(client, error, _headerPolicy, _key, target),
            (_, true) => NativeMethods.aerospike_key_operate_async(client, error, _policy, _key, _operations, Listeners.Record, slot.Udata, null, null),
            (_, false) => NativeMethods.aerospike_key_exists_async(client, error, _headerPolicy, _key, Listeners.Record, slot.Udata, null, null),
        };
        response = NativeResponse.Of(record);
        return status;
    }

    public void Snapshot() => _all = Operation.SnapshotOf(_all);

    public readonly Func<TResult> Detach<TResult>(CommandExecutor executor, string name, Key key, ResponseReader<TResult> reader)
    {
        var (copied, copiedPolicy, copiedMode, copiedTime) = (_all.ToArray(), policy, mode, timeToLive);
        return () => executor.Execute(name, key, new OperateCommand(copied, copiedPolicy, copiedMode, copiedTime), reader);
    }
}
