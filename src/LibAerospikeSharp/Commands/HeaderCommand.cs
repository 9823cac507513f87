using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Policies;
using LibAerospikeSharp.Runtime;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Commands;

/// <summary>Reads a record's generation and time to live, without bins.</summary>
internal unsafe ref struct HeaderCommand(string name, Key key, ReadPolicy? policy) : ICommand
{
    private as_key* _key;
    private as_record* _record;
    private as_policy_read* _policy;

    public readonly string Name => name;

    public readonly Key Key => key;

    public readonly bool NeedsLargeStack => false;

    public void Write(aerospike* client, Scratch scratch)
    {
        _key = KeyWriter.Write(key, scratch);

        // libaerospike fills the caller's record where there is one, and allocates nothing.
        _record = scratch.Allocate<as_record>();
        NativeMethods.as_record_init(_record, 0);
        _policy = PolicyWriter.Read(policy, client, scratch);
    }

    public readonly as_status Call(aerospike* client, as_error* error, out NativeResponse response, CallbackSlot? slot)
    {
        var record = _record;
        response = NativeResponse.Of(record);
        return slot is null
            ? NativeMethods.aerospike_key_exists(client, error, _policy, _key, &record)
            : NativeMethods.aerospike_key_exists_async(client, error, _policy, _key, Listeners.Record, slot.Udata, null, null);
    }

    public readonly Func<TResult> Detach<TResult>(CommandExecutor executor, ResponseReader<TResult> reader)
    {
        var (copiedName, copiedKey, copiedPolicy) = (name, key, policy);
        return () => executor.Execute(new HeaderCommand(copiedName, copiedKey, copiedPolicy), reader);
    }
}
