using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Operations.Batches;

/// <summary>The rows of a batch: keys with which the same is done, or entries of their own.</summary>
internal sealed unsafe class BatchRequest
{
    private readonly Key[] _keys = [];
    private readonly BatchAction? _shared;
    private readonly BatchEntry[] _entries = [];

    /// <param name="operation">For exceptions.</param>
    /// <param name="keys">The records.</param>
    /// <param name="action">What is done with each.</param>
    public BatchRequest(string operation, Key[] keys, BatchAction action)
    {
        Operation = operation;
        _keys = keys;
        _shared = action;
        Check(keys, nameof(keys));
        HasWrite = action.HasWrite;
    }

    /// <param name="operation">For exceptions.</param>
    /// <param name="entries">The records, and what is done with each.</param>
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

    /// <summary>Whether a row writes.</summary>
    public bool HasWrite { get; }

    public Key KeyOf(int row) => _shared is null ? _entries[row].Key : _keys[row];

    public BatchAction ActionOf(int row) => _shared ?? _entries[row].Action;

    public CommandPolicy? PolicyOf(int row) => _shared is null ? _entries[row].RowPolicy : null;

    /// <summary>Whether libaerospike would need more stack for a row, sent alone, than a thread may have.</summary>
    public bool HasManyOperations(int limit) => _shared is { } action
        ? action.Operations.Length > limit
        : Array.Exists(_entries, entry => entry.Action.Operations.Length > limit);

    /// <summary>The rows as they are at this moment, for calls that send them later.</summary>
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
        for (var row = 0; row < entries.Length; row++)
        {
            try
            {
                entries[row] = _entries[row].Snapshot();
            }
            catch (ArgumentException e)
            {
                throw Refusal(row, e);
            }
        }

        return new BatchRequest(Operation, entries);
    }

    /// <summary>Refuses what can't be sent, before anything is.</summary>
    /// <param name="from">The first row to look at.</param>
    /// <exception cref="ArgumentException">A row can't be sent.</exception>
    public void Check(int from)
    {
        var stack = stackalloc byte[Scratch.StackSize];
        BatchAction? last = null;
        for (var row = from; row < Count; row++)
        {
            var action = ActionOf(row);
            if (!ReferenceEquals(action, last) && action.Operations.Length > 0)
            {
                using var scratch = new Scratch(stack);
                as_operations target;
                WriteOperations(row, &target, scratch);
            }

            last = action;
        }
    }

    /// <summary>Writes a row's operations.</summary>
    /// <returns>The bytes of the values.</returns>
    /// <exception cref="ArgumentException">They can't be sent.</exception>
    public long WriteOperations(int row, as_operations* target, Scratch scratch)
    {
        try
        {
            OperationsWriter.Write(ActionOf(row).Operations, target, scratch, out var bytes);
            return bytes;
        }
        catch (ArgumentException e) when (_shared is null)
        {
            throw Refusal(row, e);
        }
    }

    public override string ToString() => $"{Operation} of {Count} records";

    // It is the parameter of the user's call.
    private ArgumentException Refusal(int row, ArgumentException cause, string parameter = "entries") =>
        new($"The entry at index {row}, of {KeyOf(row)}: {cause.Message}", parameter, cause);

    private static void Check<T>(T[] rows, string parameter)
        where T : class
    {
        if (Array.IndexOf(rows, null) is >= 0 and var index)
        {
            throw new ArgumentException($"There is null at index {index}.", parameter);
        }
    }
}
