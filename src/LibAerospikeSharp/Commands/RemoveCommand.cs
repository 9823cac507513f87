using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Policies;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp.Commands;

/// <summary>Removes a record.</summary>
internal unsafe ref struct RemoveCommand(WritePolicy? policy) : ICommand
{
    private as_key* _key;
    private as_policy_remove* _policy;

    public CommandLimits Limits { get; private set; }

    public readonly bool NeedsLargeStack => false;

    public void Write(aerospike* client, as_key* key, Scratch scratch)
    {
        _key = key;
        _policy = PolicyWriter.Remove(policy, client, scratch);
        Limits = new CommandLimits(_policy == null ? &client->config.policies.remove.@base : &_policy->@base, isWrite: true);
    }

    public readonly as_status Call(aerospike* client, as_error* error, out NativeResponse response, CallbackSlot? slot)
    {
        response = default;
        return slot is null
            ? NativeMethods.aerospike_key_remove(client, error, _policy, _key)
            : NativeMethods.aerospike_key_remove_async(client, error, _policy, _key, Listeners.Write, slot.Udata, null, null);
    }

    public readonly void Snapshot()
    {
    }

    public readonly Func<TResult> Detach<TResult>(CommandExecutor executor, string name, Key key, ResponseReader<TResult> reader)
    {
        var copiedPolicy = policy;
        return () => executor.Execute(name, key, new RemoveCommand(copiedPolicy), reader);
    }
}
