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

    /// <summary>Whether a record is written.</summary>
    public bool HasWrite { get; }

    public Key KeyOf(int index) => _shared is null ? _entries[index].Key : _keys[index];

    public BatchAction ActionOf(int index) => _shared ?? _entries[index].Action;

    public CommandPolicy? PolicyOf(int index) => _shared is null ? _entries[index].RowPolicy : null;

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
        for (var index = 0; index < entries.Length; index++)
        {
            try
            {
                entries[index] = _entries[index].Snapshot();
            }
            catch (ArgumentException e)
            {
                throw Refusal(index, e);
            }
        }

        return new BatchRequest(Operation, entries);
    }

    /// <summary>Refuses what can't be sent, before anything is.</summary>
    /// <param name="from">The place of the first record to look at.</param>
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

    /// <summary>Writes a row's operations.</summary>
    /// <returns>The bytes of the values.</returns>
    /// <exception cref="ArgumentException">They can't be sent.</exception>
    public long WriteOperations(int index, as_operations* target, Scratch scratch)
    {
        try
        {
            OperationsWriter.Write(ActionOf(index).Operations, target, scratch, out var bytes);
            return bytes;
        }
        catch (ArgumentException e) when (_shared is null)
        {
            throw Refusal(index, e);
        }
    }

    /// <summary>What the batch is applied to, for exceptions.</summary>
    public override string ToString() => $"{Count} records";

    // It is the parameter of the user's call.
    private ArgumentException Refusal(int index, ArgumentException cause, string parameter = "entries") =>
        new($"The entry at index {index}, of {KeyOf(index)}: {cause.Message}", parameter, cause);

    private static void Check<T>(T[] rows, string parameter)
        where T : class
    {
        if (Array.IndexOf(rows, null) is >= 0 and var index)
        {
            throw new ArgumentException($"There is null at index {index}.", parameter);
        }
    }
}
