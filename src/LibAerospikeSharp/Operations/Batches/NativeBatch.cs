using System.Runtime.InteropServices;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Policies;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Operations.Batches;

/// <summary>
/// The rows of one call of libaerospike, with all that they point to, in native memory that this object owns: written, then
/// sent, then read, then freed. libaerospike adds the records that it reads, which are freed along with it.
/// </summary>
internal sealed unsafe class NativeBatch : IDisposable
{
    /// <summary>Rows whose values are larger together are sent in several calls: libaerospike copies them into one buffer.</summary>
    private const long MaxBytes = 32 * 1024 * 1024;

    private const int FirstBlockSize = 4096;

    private readonly byte* _memory;
    private readonly as_batch_read_record* _rows;
    private readonly Parts* _parts;

    private Key? _key;
    private BatchAction? _action;
    private CommandPolicy? _rowPolicy;
    private void* _argument;
    private void* _nativePolicy;
    private long _bytes;
    private long _actionBytes;
    private bool _isFreed;

    /// <param name="capacity">How many rows there is room for; they never move.</param>
    public NativeBatch(int capacity)
    {
        _rows = (as_batch_read_record*)NativeMemory.AllocZeroed((nuint)capacity, (nuint)sizeof(as_batch_read_record));
        _memory = (byte*)NativeMemory.Alloc(FirstBlockSize);
        LiveObjectCounter.Add();
        _parts = (Parts*)new Scratch(_memory, FirstBlockSize).Allocate((nuint)sizeof(Parts));
        *_parts = default;
        _parts->Records.list.list = _rows;
        _parts->Records.list.item_size = (uint)sizeof(as_batch_read_record);
        _parts->Records.list.capacity = (uint)capacity;
        HasRoom = capacity > 0;
    }

    public int Count => (int)_parts->Records.list.size;

    /// <summary>Whether another row may be added.</summary>
    public bool HasRoom { get; private set; }

    /// <summary>Whether a row writes.</summary>
    public bool HasWrite { get; private set; }

    public as_batch_records* Records => &_parts->Records;

    /// <summary>How the call is carried out; to be written before the rows.</summary>
    public as_policy_batch* Policy => &_parts->Policy;

    /// <summary>Why the call failed, when it did.</summary>
    public as_error* Error => &_parts->Error;

    /// <summary>What became of the call.</summary>
    public as_status Status { get; set; }

    /// <summary>Whether the rows can't be read, nor freed, any more.</summary>
    public bool IsLeaked { get; private set; }

    /// <summary>Adds a row, unless the batch has grown too large for it.</summary>
    /// <param name="request">All rows.</param>
    /// <param name="row">The row's number in the request.</param>
    /// <param name="sendKey">What the batch's policy says for rows that say nothing.</param>
    /// <param name="client">Whose defaults count.</param>
    /// <exception cref="ArgumentException">The row can't be sent.</exception>
    public bool TryAdd(BatchRequest request, int row, bool? sendKey, aerospike* client)
    {
        var key = request.KeyOf(row);
        var action = request.ActionOf(row);
        var scratch = Scratch.Reopen(_memory);
        var sharesAction = ReferenceEquals(action, _action);
        if (!sharesAction)
        {
            WriteAction(request, row, action, scratch);
        }

        // libaerospike sends what rows in a sequence have in common once, unless it sends their keys along.
        var sendsKey = (request.PolicyOf(row)?.SendKey ?? sendKey) == true;
        _bytes += (sharesAction && !sendsKey && SharesSetWithPrevious(key) ? 0 : _actionBytes) + NativeValueCodec.SizeOf(key.UserKey);
        if (_bytes > MaxBytes && Count > 0)
        {
            HasRoom = false;
            return false;
        }

        var target = _rows + Count;
        WriteKey(key, &target->key, scratch);
        WritePolicy(request.PolicyOf(row), action, sendKey, client, scratch);
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

        target->has_write = action.HasWrite ? (byte)1 : (byte)0;
        HasWrite |= action.HasWrite;
        _parts->Records.list.size++;
        HasRoom = Count < _parts->Records.list.capacity;
        return true;
    }

    public as_batch_read_record* RowAt(int index) => _rows + index;

    /// <summary>Leaves the memory to libaerospike, which may still write into it and does not tell when it no longer does.</summary>
    public void LeakToNative() => IsLeaked = true;

    public void Dispose()
    {
        if (!_isFreed && !IsLeaked)
        {
            _isFreed = true;
            NativeMethods.as_batch_records_destroy(Records);
            NativeMemory.Free(_rows);
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
            KeyWriter.Write(key, target, scratch, &_rows[Count - 1].key);
        }
        else
        {
            KeyWriter.Write(key, target, scratch);
        }

        _key = key;
    }

    // What rows have in common is written once: libaerospike compares pointers, and sends it once.
    private void WriteAction(BatchRequest request, int row, BatchAction action, Scratch scratch)
    {
        // A generation stands in the operations, so that these can be shared by rows of the same policy only.
        _nativePolicy = null;
        _rowPolicy = null;
        _argument = null;
        _actionBytes = 0;
        if (action.Bins.Length > 0)
        {
            _argument = NativeUtf8.CopyNames(action.Bins, scratch);
        }
        else if (action.Operations.Length > 0)
        {
            var operations = (as_operations*)scratch.Allocate((nuint)sizeof(as_operations));
            _actionBytes = request.WriteOperations(row, operations, scratch);
            operations->ttl = NativeMethods.ClientDefaultTtl;
            operations->gen = PolicyWriter.Generation(request.PolicyOf(row) as WritePolicy);
            _argument = operations;
        }
    }

    private void WritePolicy(CommandPolicy? policy, BatchAction action, bool? sendKey, aerospike* client, Scratch scratch)
    {
        if (ReferenceEquals(action, _action) && ReferenceEquals(policy, _rowPolicy))
        {
            return;
        }

        _rowPolicy = policy;
        _nativePolicy = null;
        if (policy is ReadPolicy read)
        {
            var target = (as_policy_batch_read*)scratch.Allocate((nuint)sizeof(as_policy_batch_read));
            PolicyWriter.WriteRow(read, Policy, target);
            _nativePolicy = target;
        }
        else if (action.HasWrite && (policy is not null || sendKey == true))
        {
            _nativePolicy = action.Kind == BatchActionKind.Remove
                ? WriteRemovePolicy((WritePolicy?)policy, sendKey, client, scratch)
                : WriteWritePolicy((WritePolicy?)policy, sendKey, client, scratch);
        }
    }

    private static void* WriteWritePolicy(WritePolicy? policy, bool? sendKey, aerospike* client, Scratch scratch)
    {
        var target = (as_policy_batch_write*)scratch.Allocate((nuint)sizeof(as_policy_batch_write));
        PolicyWriter.WriteRow(policy, sendKey, client, target);
        return target;
    }

    private static void* WriteRemovePolicy(WritePolicy? policy, bool? sendKey, aerospike* client, Scratch scratch)
    {
        var target = (as_policy_batch_remove*)scratch.Allocate((nuint)sizeof(as_policy_batch_remove));
        PolicyWriter.WriteRow(policy, sendKey, client, target);
        return target;
    }

    private struct Parts
    {
        public as_batch_records Records;
        public as_policy_batch Policy;
        public as_error Error;
    }
}
