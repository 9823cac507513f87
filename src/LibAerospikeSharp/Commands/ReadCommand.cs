using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Policies;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp.Commands;

/// <summary>Reads a record.</summary>
/// <param name="bins">The bins to read; none means all.</param>
/// <param name="policy">How it is read; of a policy for writes, what all policies have in common.</param>
internal unsafe ref struct ReadCommand(ReadOnlySpan<string> bins, CommandPolicy? policy) : ICommand
{
    private readonly ReadOnlySpan<string> _bins = bins;

    private as_key* _key;
    private sbyte** _names;
    private as_policy_read* _policy;

    public CommandLimits Limits { get; private set; }

    public readonly bool NeedsLargeStack => false;

    public void Write(aerospike* client, as_key* key, Scratch scratch)
    {
        _key = key;
        _names = _bins.IsEmpty ? null : NativeUtf8.CopyNames(_bins, scratch);
        _policy = PolicyWriter.Read(policy, client, scratch);
        Limits = new CommandLimits(_policy == null ? &client->config.policies.read.@base : &_policy->@base, isWrite: false);
    }

    public readonly as_status Call(aerospike* client, as_error* error, out NativeResponse response, CallbackSlot? slot)
    {
        as_record* record = null;
        var status = (slot, _names == null) switch
        {
            (null, true) => NativeMethods.aerospike_key_get(client, error, _policy, _key, &record),
            (null, false) => NativeMethods.aerospike_key_select(client, error, _policy, _key, _names, &record),
            (_, true) => NativeMethods.aerospike_key_get_async(client, error, _policy, _key, Listeners.Record, slot.Udata, null, null),
            (_, false) => NativeMethods.aerospike_key_select_async(client, error, _policy, _key, _names, Listeners.Record, slot.Udata, null, null),
        };
        response = NativeResponse.Of(record);
        return status;
    }

    public readonly void Snapshot()
    {
    }

    public readonly Func<TResult> Detach<TResult>(CommandExecutor executor, string name, Key key, ResponseReader<TResult> reader)
    {
        var (copiedBins, copiedPolicy) = (_bins.ToArray(), policy);
        return () => executor.Execute(name, key, new ReadCommand(copiedBins, copiedPolicy), reader);
    }
}
