using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Operations.Batches;

/// <summary>The records of a batch: either keys that share one action, or entries with their own actions.</summary>
internal sealed unsafe class BatchRequest
{
    private readonly Key[] _keys = [];
    private readonly BatchAction? _shared;
    private readonly BatchEntry[] _entries = [];

    /// <param name="operation">The method that the user called, for exceptions.</param>
    /// <param name="keys">The records' keys.</param>
    /// <param name="action">What to do with each record.</param>
    public BatchRequest(string operation, Key[] keys, BatchAction action)
    {
        Operation = operation;
        _keys = keys;
        _shared = action;
        Check(keys, nameof(keys));
        HasWrite = action.HasWrite;
    }

    /// <param name="operation">The method that the user called, for exceptions.</param>
    /// <param name="entries">The records, and what to do with each.</param>
    public BatchRequest(string operation, BatchEntry[] entries)
    {
        Operation = operation;
        _entries = entries;
        Check(entries, nameof(entries));
        HasWrite = Array.Exists(entries, entry => entry.Action.HasWrite);
    }

    /// <summary>The method that the user called.</summary>
    public string Operation { get; }

    public int Count => _shared is null ? _entries.Length : _keys.Length;

    /// <summary>Whether the batch writes any record.</summary>
    public bool HasWrite { get; }

    public Key KeyOf(int index) => _shared is null ? _entries[index].Key : _keys[index];

    public BatchAction ActionOf(int index) => _shared ?? _entries[index].Action;

    public CommandPolicy? PolicyOf(int index) => _shared is null ? _entries[index].RecordPolicy : null;

    /// <summary>Copies the request with its present values, for calls that send it later.</summary>
    /// <exception cref="ArgumentException">A list or map can't be sent.</exception>
    public BatchRequest Snapshot()
    {
        if (!HasWrite)
        {
            return this;
        }

        if (_shared is { } action)
        {
            return new BatchRequest(Operation, _keys, action.Snapshot());
        }

        var entries = new BatchEntry[_entries.Length];
        for (var index = 0; index < entries.Length; index++)
        {
            try
            {
                entries[index] = _entries[index].Snapshot();
            }
            catch (ArgumentException e)
            {
                throw Rejection(index, e);
            }
        }

        return new BatchRequest(Operation, entries);
    }

    /// <summary>Rejects a request that can't be sent, before any of it is sent.</summary>
    /// <param name="from">The index of the first record to check.</param>
    /// <exception cref="ArgumentException">A record can't be sent.</exception>
    public void Check(int from)
    {
        var stack = stackalloc byte[Scratch.StackSize];
        BatchAction? last = null;
        for (var index = from; index < Count; index++)
        {
            var action = ActionOf(index);
            if (!ReferenceEquals(action, last) && action.Operations.Length > 0)
            {
                using var scratch = new Scratch(stack);
                as_operations target;
                WriteOperations(index, &target, scratch);
            }

            last = action;
        }
    }

    /// <summary>Writes the operations of a record.</summary>
    /// <returns>The size of the values in bytes.</returns>
    /// <exception cref="ArgumentException">The operations can't be sent.</exception>
    public long WriteOperations(int index, as_operations* target, Scratch scratch)
    {
        try
        {
            OperationsWriter.Write(ActionOf(index).Operations, target, scratch, out var bytes);
            return bytes;
        }
        catch (ArgumentException e) when (_shared is null)
        {
            throw Rejection(index, e);
        }
    }

    /// <summary>Describes the records, for exceptions.</summary>
    public override string ToString() => $"{Count} records";

    // The parameter is the one of the method that the user called.
    private ArgumentException Rejection(int index, ArgumentException cause, string parameter = "entries") =>
        new($"The entry at index {index}, for {KeyOf(index)}, can't be sent: {cause.Message}", parameter, cause);

    private static void Check<T>(T[] elements, string parameter)
        where T : class
    {
        if (Array.IndexOf(elements, null) is >= 0 and var index)
        {
            throw new ArgumentException($"The element at index {index} is null.", parameter);
        }
    }
}
