using LibAerospikeSharp.Operations.Batches;

namespace LibAerospikeSharp;

/// <summary>An entry of a batch that reads a record. Immutable.</summary>
public sealed class BatchReadEntry : BatchEntry
{
    private readonly ReadPolicy? _policy;

    /// <summary>Creates an entry that reads all bins.</summary>
    /// <param name="key">The record's key.</param>
    public BatchReadEntry(Key key)
        : this(key, BatchAction.ReadAll)
    {
    }

    /// <summary>Creates an entry that reads some bins.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">The names of one or more bins. Bins that do not exist are left out.</param>
    /// <exception cref="ArgumentException">No bin is named, a name is not valid, or a name occurs twice.</exception>
    public BatchReadEntry(Key key, ReadOnlySpan<string> bins)
        : this(key, BatchAction.ReadBins(bins))
    {
    }

    /// <summary>Creates an entry that runs operations, all of which read.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="operations">One to 32,768 operations.</param>
    /// <exception cref="ArgumentException">The operations can't be sent, or one of them writes.</exception>
    public BatchReadEntry(Key key, ReadOnlySpan<Operation> operations)
        : this(key, BatchAction.Operate(operations))
    {
        if (Action.HasWrite)
        {
            throw new ArgumentException($"An operation writes. Use a {nameof(BatchWriteEntry)}.", nameof(operations));
        }
    }

    private BatchReadEntry(Key key, BatchAction action)
        : base(key, action)
    {
    }

    /// <summary>
    /// How to read this record. It overrides the batch's policy, and can have the read modes and
    /// <see cref="ReadPolicy.ReadTouchTtlPercent"/>. Default: the batch's policy.
    /// </summary>
    /// <exception cref="ArgumentException">A property is set that applies to the whole batch, such as a timeout.</exception>
    public ReadPolicy? Policy
    {
        get => _policy;
        init
        {
            RecordPolicies.Check(value, nameof(Policy));
            _policy = value;
        }
    }

    internal override CommandPolicy? RecordPolicy => _policy;

    /// <summary>Creates an entry that reads a record's generation and time to live, without its bins.</summary>
    /// <param name="key">The record's key.</param>
    public static BatchReadEntry Header(Key key) => new(key, BatchAction.ReadHeader);
}
