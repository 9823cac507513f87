using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Policies;
using LibAerospikeSharp.Runtime;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Commands;

/// <summary>Removes a record.</summary>
internal unsafe ref struct RemoveCommand(string name, Key key, WritePolicy? policy) : ICommand
{
    private as_key* _key;
    private as_policy_remove* _policy;

    public readonly string Name => name;

    public readonly Key Key => key;

    public readonly bool NeedsLargeStack => false;

    public void Write(aerospike* client, Scratch scratch)
    {
        _key = KeyWriter.Write(key, scratch);
        _policy = PolicyWriter.Remove(policy, client, scratch);
    }

    public readonly as_status Call(aerospike* client, as_error* error, out NativeResponse response, CallbackSlot? slot)
    {
        response = default;
        return slot is null
            ? NativeMethods.aerospike_key_remove(client, error, _policy, _key)
            : NativeMethods.aerospike_key_remove_async(client, error, _policy, _key, Listeners.Write, slot.Udata, null, null);
    }

    public readonly Func<TResult> Detach<TResult>(CommandExecutor executor, ResponseReader<TResult> reader)
    {
        var (copiedName, copiedKey, copiedPolicy) = (name, key, policy);
        return () => executor.Execute(new RemoveCommand(copiedName, copiedKey, copiedPolicy), reader);
    }
}
