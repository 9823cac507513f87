using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Operations.Batches;
using LibAerospikeSharp.Policies;
using LibAerospikeSharp.Runtime;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Commands.Batches;

/// <summary>
/// The records of one call of libaerospike, with all that they point to, in native memory that this object owns: written, then
/// sent, then read, then freed. libaerospike adds the bins that it reads, which are freed along with it.
/// </summary>
internal sealed unsafe class NativeBatch : INativeCall, IDisposable
{
    /// <summary>Records whose values are larger together are sent in several calls: libaerospike copies them into one buffer.</summary>
    private const long MaxBytes = 32 * 1024 * 1024;

    private const int FirstBlockSize = 4096;

    // What libaerospike sends at most for a record beside its values, for one that is like the one before it, and for a bin.
    private const int MaxRecordBytes = 256;
    private const int MaxRepeatBytes = 32;
    private const int MaxBinBytes = 32;

    // No result of libaerospike's. It writes another to each record, in order, before it sends any of them.
    private const as_status Untouched = (as_status)int.MinValue;

    private readonly byte* _memory;
    private readonly as_batch_read_record* _records;
    private readonly Parts* _parts;

    private Key? _key;
    private BatchAction? _action;
    private CommandPolicy? _recordPolicy;
    private void* _argument;
    private void* _nativePolicy;
    private long _bytes;
    private long _actionBytes;
    private bool _isFreed;

    /// <param name="capacity">How many records there is room for; they never move.</param>
    public NativeBatch(int capacity)
    {
        _records = (as_batch_read_record*)NativeMemory.AllocZeroed((nuint)capacity, (nuint)sizeof(as_batch_read_record));
        _memory = (byte*)NativeMemory.Alloc(FirstBlockSize);
        LiveObjectCounter.Add();
        _parts = (Parts*)new Scratch(_memory, FirstBlockSize).Allocate((nuint)sizeof(Parts));
        *_parts = default;
        _parts->Records.list.list = _records;
        _parts->Records.list.item_size = (uint)sizeof(as_batch_read_record);
        _parts->Records.list.capacity = (uint)capacity;
        HasRoom = capacity > 0;
    }

    public int Count => (int)_parts->Records.list.size;

    /// <summary>Whether another record may be added.</summary>
    public bool HasRoom { get; private set; }

    /// <summary>Whether a record is written.</summary>
    public bool HasWrite { get; private set; }

    /// <summary>libaerospike keeps 5 bytes of stack for each key, and more for the operations of a record that it sends alone.</summary>
    public bool NeedsLargeStack { get; private set; }

    /// <summary>Why the call failed, when it did.</summary>
    public as_error* Error => &_parts->Error;

    /// <summary>What the call returned.</summary>
    public as_status Status { get; set; }

    /// <summary>
    /// The result of the call as a whole. Without a node, libaerospike calls it a server's error. A command on a single record
    /// calls it what it is.
    /// </summary>
    public ResultCode ResultCode => (Status == as_status.AEROSPIKE_OK || Error->code == as_status.AEROSPIKE_OK ? Status : Error->code) switch
    {
        as_status.AEROSPIKE_ERR_SERVER when IsUntouched => ResultCode.InvalidNode,
        var code => (ResultCode)code,
    };

    /// <summary>Whether libaerospike returned before it sent any record.</summary>
    public bool IsUntouched => Count > 0 && _records[Count - 1].result == Untouched;

    /// <summary>How well libaerospike knows whether it has sent a record that it has no response to.</summary>
    public SentCount SentCount { get; set; }

    /// <summary>Whether it is known that all records were in one command, so that the call's error is that of each.</summary>
    public bool IsOneCommand { get; set; }

    /// <summary>
    /// Whether libaerospike may have sent records without counting that. Of a call in several commands only the first error is
    /// known, and another command may have timed out.
    /// </summary>
    public bool MayBeUncounted => SentCount != SentCount.Exact && (!IsOneCommand || NativeError.IsInDoubt(Error, SentCount));

    /// <summary>Whether the records can neither be read nor freed any more.</summary>
    public bool IsLeaked { get; private set; }

    /// <summary>Writes how the call is carried out. Comes before the records.</summary>
    public as_policy_batch* WritePolicy(BatchPolicy? policy, bool isRead, aerospike* client) =>
        _parts->Policy = PolicyWriter.Batch(policy, isRead, client, Scratch.Reopen(_memory));

    /// <summary>Adds a record, unless the batch has grown too large for it.</summary>
    /// <param name="request">All records.</param>
    /// <param name="index">The record's place in the request.</param>
    /// <param name="sendKey">What the batch's policy says for records that say nothing.</param>
    /// <param name="client">Whose defaults count.</param>
    /// <exception cref="ArgumentException">The record can't be sent.</exception>
    public bool TryAdd(BatchRequest request, int index, bool? sendKey, aerospike* client)
    {
        var key = request.KeyOf(index);
        var action = request.ActionOf(index);
        var scratch = Scratch.Reopen(_memory);
        var sharesAction = ReferenceEquals(action, _action);
        if (!sharesAction)
        {
            WriteAction(request, index, action, scratch);
        }

        // libaerospike sends what neighbours have in common once, unless it sends their keys along.
        var sendsKey = (request.PolicyOf(index)?.SendKey ?? sendKey) == true;
        var repeats = sharesAction && !sendsKey && SharesSetWithPrevious(key);
        _bytes += NativeValueCodec.SizeOf(key.UserKey) + (repeats ? MaxRepeatBytes : MaxRecordBytes + _actionBytes);
        if (_bytes > MaxBytes && Count > 0)
        {
            HasRoom = false;
            return false;
        }

        var target = _records + Count;
        WriteKey(key, &target->key, scratch);
        WriteRecordPolicy(request.PolicyOf(index), action, sendKey, client, scratch);
        _action = action;
        switch (action.Kind)
        {
            case BatchActionKind.WriteOperations:
                target->type = NativeMethods.BatchWrite;
                ((as_batch_write_record*)target)->policy = (as_policy_batch_write*)_nativePolicy;
                ((as_batch_write_record*)target)->ops = (as_operations*)_argument;
                break;
            case BatchActionKind.Remove:
                target->type = NativeMethods.BatchRemove;
                ((as_batch_remove_record*)target)->policy = (as_policy_batch_remove*)_nativePolicy;
                break;
            default:
                target->type = NativeMethods.BatchRead;
                target->policy = (as_policy_batch_read*)_nativePolicy;
                target->read_all_bins = action.Kind == BatchActionKind.ReadAll ? (byte)1 : (byte)0;
                target->ops = action.Kind == BatchActionKind.ReadOperations ? (as_operations*)_argument : null;
                target->bin_names = action.Kind == BatchActionKind.ReadBins ? (sbyte**)_argument : null;
                target->n_bin_names = (uint)action.Bins.Length;
                break;
        }

        target->result = Untouched;
        target->has_write = action.HasWrite ? (byte)1 : (byte)0;
        HasWrite |= action.HasWrite;
        _parts->Records.list.size++;
        NeedsLargeStack |= Count > LargeStack.SmallCallLimit || action.Operations.Length > LargeStack.SmallCallLimit;
        HasRoom = Count < _parts->Records.list.capacity;
        return true;
    }

    public as_batch_read_record* RecordAt(int index) => _records + index;

    public as_status Call(aerospike* client, as_error* error, out NativeResponse response, CallbackSlot? slot)
    {
        response = default;
        if (slot is not null)
        {
            // Before the call: the listener may be called before the call returns.
            SentCount = EventLoops.SentCountOf(HasWrite);
            IsOneCommand = Count == 1 || ClusterSize.Of(client) == 1;
        }

        var status = (slot, HasWrite) switch
        {
            (null, true) => NativeMethods.aerospike_batch_write(client, error, _parts->Policy, &_parts->Records),
            (null, false) => NativeMethods.aerospike_batch_read(client, error, _parts->Policy, &_parts->Records),
            (_, true) => NativeMethods.aerospike_batch_write_async(client, error, _parts->Policy, &_parts->Records, Listeners.Batch, slot.Udata, null),
            (_, false) => NativeMethods.aerospike_batch_read_async(client, error, _parts->Policy, &_parts->Records, Listeners.Batch, slot.Udata, null),
        };

        // Other nodes may have been sent their part. libaerospike then writes into the records, and does not tell when it no
        // longer does: the memory is left to it. BATCH_FAILED means that no record has a node.
        IsLeaked = slot is not null && status is not (as_status.AEROSPIKE_OK or as_status.AEROSPIKE_BATCH_FAILED) && !IsUntouched;
        return status;
    }

    /// <summary>Keeps the error of a call, which is gone when the listener returns.</summary>
    public void SetError(as_error* error)
    {
        // Not assigned: newer versions have a member in the padding.
        Unsafe.CopyBlock(Error, error, (uint)sizeof(as_error));
        Status = error->code;
    }

    public void Dispose()
    {
        if (!_isFreed && !IsLeaked)
        {
            _isFreed = true;
            NativeMethods.as_batch_records_destroy(&_parts->Records);
            NativeMemory.Free(_records);
            Scratch.Reopen(_memory).Dispose();
            NativeMemory.Free(_memory);
            LiveObjectCounter.Remove();
        }
    }

    private bool SharesSetWithPrevious(Key key) => _key is { } last && key.Namespace == last.Namespace && key.Set == last.Set;

    private void WriteKey(Key key, as_key* target, Scratch scratch)
    {
        if (SharesSetWithPrevious(key))
        {
            KeyWriter.Write(key, target, scratch, &_records[Count - 1].key);
        }
        else
        {
            KeyWriter.Write(key, target, scratch);
        }

        _key = key;
    }

    // What records have in common is written once: libaerospike compares pointers, and sends it once.
    private void WriteAction(BatchRequest request, int index, BatchAction action, Scratch scratch)
    {
        // A generation stands in the operations, so only records of the same policy can share them.
        _nativePolicy = null;
        _recordPolicy = null;
        _argument = null;
        _actionBytes = MaxBinBytes * (action.Bins.Length + (long)action.Operations.Length);
        if (action.Bins.Length > 0)
        {
            _argument = NativeUtf8.CopyNames(action.Bins, scratch);
        }
        else if (action.Operations.Length > 0)
        {
            var operations = scratch.Allocate<as_operations>();
            _actionBytes += request.WriteOperations(index, operations, scratch);
            operations->ttl = NativeMethods.ClientDefaultTtl;
            operations->gen = PolicyWriter.Generation(request.PolicyOf(index) as WritePolicy);
            _argument = operations;
        }
    }

    private void WriteRecordPolicy(CommandPolicy? policy, BatchAction action, bool? sendKey, aerospike* client, Scratch scratch)
    {
        if (ReferenceEquals(action, _action) && ReferenceEquals(policy, _recordPolicy))
        {
            return;
        }

        _recordPolicy = policy;
        _nativePolicy = null;
        if (policy is ReadPolicy read)
        {
            _nativePolicy = PolicyWriter.BatchRead(read, _parts->Policy, scratch);
        }
        else if (action.HasWrite && (policy is not null || sendKey == true))
        {
            _nativePolicy = action.Kind == BatchActionKind.Remove
                ? PolicyWriter.BatchRemove((WritePolicy?)policy, sendKey, client, scratch)
                : PolicyWriter.BatchWrite((WritePolicy?)policy, sendKey, client, scratch);
        }
    }

    private struct Parts
    {
        public as_batch_records Records;
        public as_policy_batch* Policy;
        public as_error Error;
    }
}
