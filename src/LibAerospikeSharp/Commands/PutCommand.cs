using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Policies;
using LibAerospikeSharp.Runtime;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Commands;

/// <summary>Writes bins of a record.</summary>
internal unsafe ref struct PutCommand(ReadOnlySpan<Bin> bins, WritePolicy? policy) : ICommand
{
    private ReadOnlySpan<Bin> _bins = bins;

    private as_key* _key;
    private as_record* _record;
    private as_policy_write* _policy;

    public CommandLimits Limits { get; private set; }

    public readonly bool NeedsLargeStack => _bins.Length > LargeStack.SmallCallLimit;

    public void Write(aerospike* client, as_key* key, Scratch scratch)
    {
        _key = key;
        _record = scratch.Allocate<as_record>();
        RecordWriter.Write(_bins, _record, scratch);
        _record->gen = PolicyWriter.Generation(policy);
        _policy = PolicyWriter.Write(policy, client, scratch);
        Limits = new CommandLimits(_policy == null ? &client->config.policies.write.@base : &_policy->@base, isWrite: true);
    }

    public readonly as_status Call(aerospike* client, as_error* error, out NativeResponse response, CallbackSlot? slot)
    {
        response = default;
        return slot is null
            ? NativeMethods.aerospike_key_put(client, error, _policy, _key, _record)
            : NativeMethods.aerospike_key_put_async(client, error, _policy, _key, _record, Listeners.Write, slot.Udata, null, null);
    }

    public void Snapshot() => _bins = ValueSnapshot.Of(_bins, "bins");

    public readonly Func<TResult> Detach<TResult>(CommandExecutor executor, string name, Key key, ResponseReader<TResult> reader)
    {
        var (copiedBins, copiedPolicy) = (_bins.ToArray(), policy);
        return () => executor.Execute(name, key, new PutCommand(copiedBins, copiedPolicy), reader);
    }
}
