using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Policies;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp.Commands;

/// <summary>Reads a record's generation and time to live, without bins.</summary>
internal unsafe ref struct HeaderCommand(ReadPolicy? policy) : ICommand
{
    private as_key* _key;
    private as_record* _record;
    private as_policy_read* _policy;

    public CommandLimits Limits { get; private set; }

    public readonly bool NeedsLargeStack => false;

    public void Write(aerospike* client, as_key* key, Scratch scratch)
    {
        _key = key;

        // libaerospike fills the caller's record where there is one, and allocates nothing.
        _record = scratch.Allocate<as_record>();
        NativeMethods.as_record_init(_record, 0);
        _policy = PolicyWriter.Read(policy, client, scratch);
        Limits = new CommandLimits(_policy == null ? &client->config.policies.read.@base : &_policy->@base, isWrite: false);
    }

    public readonly as_status Call(aerospike* client, as_error* error, out NativeResponse response, CallbackSlot? slot)
    {
        var record = _record;
        response = NativeResponse.Of(record);
        return slot is null
            ? NativeMethods.aerospike_key_exists(client, error, _policy, _key, &record)
            : NativeMethods.aerospike_key_exists_async(client, error, _policy, _key, Listeners.Record, slot.Udata, null, null);
    }

    public readonly void Snapshot()
    {
    }

    public readonly Func<TResult> Detach<TResult>(CommandExecutor executor, string name, Key key, ResponseReader<TResult> reader)
    {
        var copiedPolicy = policy;
        return () => executor.Execute(name, key, new HeaderCommand(copiedPolicy), reader);
    }
}
