using LibAerospikeSharp.Operations.Batches;

namespace LibAerospikeSharp;

/// <summary>One entry of a batch: the key of a record, and what to do with the record. Blobs, lists and maps in it are copied when a batch begins.</summary>
public abstract class BatchEntry
{
    private protected BatchEntry(Key key, BatchAction action)
    {
        ArgumentNullException.ThrowIfNull(key);
        Key = key;
        Action = action;
    }

    /// <summary>The record's key.</summary>
    public Key Key { get; }

    internal BatchAction Action { get; }

    internal abstract CommandPolicy? RecordPolicy { get; }

    /// <summary>Copies the entry with its present values.</summary>
    /// <exception cref="ArgumentException">A list or map can't be sent.</exception>
    internal virtual BatchEntry Snapshot() => this;

    /// <summary>Describes the entry, for logs and debugging.</summary>
    public override string ToString() => $"{Action} {Key}";
}
