using LibAerospikeSharp.Operations.Batches;

namespace LibAerospikeSharp;

/// <summary>A row of a batch that removes a record. Immutable.</summary>
public sealed class BatchRemoveEntry : BatchEntry
{
    private readonly WritePolicy? _policy;

    /// <summary>Removes a record.</summary>
    /// <param name="key">The record's key.</param>
    public BatchRemoveEntry(Key key)
        : base(key, BatchAction.Remove)
    {
    }

    /// <summary>
    /// How this record is removed: its generation, and whatever else of a <see cref="WritePolicy"/> does not hold for the
    /// whole batch. Default: the client's own.
    /// </summary>
    /// <exception cref="ArgumentException">Something is set that holds for the whole batch, such as a timeout, or not for removals.</exception>
    public WritePolicy? Policy
    {
        get => _policy;
        init
        {
            RowPolicies.CheckRemoval(value, nameof(Policy));
            _policy = value;
        }
    }

    internal override CommandPolicy? RowPolicy => _policy;
}
