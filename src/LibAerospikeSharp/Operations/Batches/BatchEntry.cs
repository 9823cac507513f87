using LibAerospikeSharp.Operations.Batches;

namespace LibAerospikeSharp;

/// <summary>One row of a batch: a record, and what is done with it. Immutable; blobs, lists and maps in it are not copied.</summary>
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

    internal abstract CommandPolicy? RowPolicy { get; }

    /// <summary>The entry as it is at this moment.</summary>
    /// <exception cref="ArgumentException">A list or map can't be sent.</exception>
    internal virtual BatchEntry Snapshot() => this;

    /// <summary>The entry for people.</summary>
    public override string ToString() => $"{Action} {Key}";
}
