using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Policies;
using LibAerospikeSharp.Runtime;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Commands;

/// <summary>Reads a record.</summary>
/// <param name="name">The method that the user called.</param>
/// <param name="key">The record's key.</param>
/// <param name="bins">The bins to read; none means all.</param>
/// <param name="policy">How it is read; of a policy for writes, what all policies have in common.</param>
internal unsafe ref struct ReadCommand(string name, Key key, ReadOnlySpan<string> bins, CommandPolicy? policy) : ICommand
{
    private readonly ReadOnlySpan<string> _bins = bins;

    private as_key* _key;
    private sbyte** _names;
    private as_policy_read* _policy;

    public readonly string Name => name;

    public readonly Key Key => key;

    public readonly bool NeedsLargeStack => false;

    public void Write(aerospike* client, Scratch scratch)
    {
        _key = KeyWriter.Write(key, scratch);
        _names = _bins.IsEmpty ? null : NativeUtf8.CopyNames(_bins, scratch);
        _policy = PolicyWriter.Read(policy, client, scratch);
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

    public readonly Func<TResult> Detach<TResult>(CommandExecutor executor, ResponseReader<TResult> reader)
    {
        var (copiedName, copiedKey, copiedPolicy, copiedBins) = (name, key, policy, _bins.ToArray());
        return () => executor.Execute(new ReadCommand(copiedName, copiedKey, copiedBins, copiedPolicy), reader);
    }
}
