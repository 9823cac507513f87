using LibAerospikeSharp.Operations.Batches;

namespace LibAerospikeSharp;

/// <summary>A row of a batch that reads a record. Immutable.</summary>
public sealed class BatchReadEntry : BatchEntry
{
    private readonly ReadPolicy? _policy;

    /// <summary>Reads all bins.</summary>
    /// <param name="key">The record's key.</param>
    public BatchReadEntry(Key key)
        : this(key, BatchAction.ReadAll)
    {
    }

    /// <summary>Reads some bins.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">The bins' names, at least one. A bin that the record doesn't have is left out.</param>
    /// <exception cref="ArgumentException">There is no name, one is not valid, or one is given twice.</exception>
    public BatchReadEntry(Key key, ReadOnlySpan<string> bins)
        : this(key, BatchAction.ReadBins(bins))
    {
    }

    /// <summary>Carries out operations that read.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="operations">One to 32,768 operations.</param>
    /// <exception cref="ArgumentException">The operations can't be sent, or one of them writes.</exception>
    public BatchReadEntry(Key key, ReadOnlySpan<Operation> operations)
        : this(key, BatchAction.Operate(operations))
    {
        if (Action.HasWrite)
        {
            throw new ArgumentException($"An operation writes. Take a {nameof(BatchWriteEntry)}.", nameof(operations));
        }
    }

    private BatchReadEntry(Key key, BatchAction action)
        : base(key, action)
    {
    }

    /// <summary>
    /// How this record is read, where it is not as the batch's policy says: the read modes and
    /// <see cref="ReadPolicy.ReadTouchTtlPercent"/>. Default: as the batch's policy says.
    /// </summary>
    /// <exception cref="ArgumentException">Something is set that holds for the whole batch, such as a timeout.</exception>
    public ReadPolicy? Policy
    {
        get => _policy;
        init
        {
            RowPolicies.Check(value, nameof(Policy));
            _policy = value;
        }
    }

    internal override CommandPolicy? RowPolicy => _policy;

    /// <summary>Reads a record's generation and time to live, and no bins.</summary>
    /// <param name="key">The record's key.</param>
    public static BatchReadEntry Header(Key key) => new(key, BatchAction.ReadHeader);
}
