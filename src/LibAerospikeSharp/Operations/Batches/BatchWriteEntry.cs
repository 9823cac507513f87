using System.Runtime.CompilerServices;
using LibAerospikeSharp.Operations.Batches;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

/// <summary>A row of a batch that writes a record. Immutable; blobs, lists and maps in it are not copied.</summary>
public sealed class BatchWriteEntry : BatchEntry
{
    private readonly WritePolicy? _policy;

    /// <summary>Writes bins; others that the record has stay, unless the policy says otherwise.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">The bins, at least one. A bin without a value is removed.</param>
    /// <exception cref="ArgumentException">There is no bin, or one is given twice.</exception>
    [OverloadResolutionPriority(1)] // so that [new("a", 1)] is a bin
    public BatchWriteEntry(Key key, ReadOnlySpan<Bin> bins)
        : base(key, BatchAction.Write(bins))
    {
    }

    /// <summary>Writes bins; others that the record has stay, unless the policy says otherwise.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">Names and values, at least one; the values as for <see cref="Value.FromObject"/>. A bin without a value is removed.</param>
    /// <exception cref="ArgumentException">There is no bin, one is given twice, or a name or value can't be sent.</exception>
    public BatchWriteEntry(Key key, IEnumerable<KeyValuePair<string, object?>> bins)
        : base(key, Write(bins))
    {
    }

    /// <summary>Carries out operations, at least one of which writes, all of them or none.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="operations">One to 32,768 operations.</param>
    /// <exception cref="ArgumentException">The operations can't be sent, or all of them read.</exception>
    public BatchWriteEntry(Key key, ReadOnlySpan<Operation> operations)
        : base(key, BatchAction.Operate(operations))
    {
        if (!Action.HasWrite)
        {
            throw new ArgumentException($"All operations read. Take a {nameof(BatchReadEntry)}.", nameof(operations));
        }
    }

    private BatchWriteEntry(BatchWriteEntry other, BatchAction action)
        : base(other.Key, action) => _policy = other._policy;

    /// <summary>
    /// How this record is written: time to live, generation, what becomes of records that exist, and whatever else of a
    /// <see cref="WritePolicy"/> does not hold for the whole batch. Default: the client's own.
    /// </summary>
    /// <exception cref="ArgumentException">Something is set that holds for the whole batch, such as a timeout.</exception>
    public WritePolicy? Policy
    {
        get => _policy;
        init
        {
            RowPolicies.Check(value, nameof(Policy));
            _policy = value;
        }
    }

    internal override CommandPolicy? RowPolicy => _policy;

    internal override BatchEntry Snapshot() => Action.Snapshot() is var action && action != Action ? new BatchWriteEntry(this, action) : this;

    private static BatchAction Write(IEnumerable<KeyValuePair<string, object?>> bins)
    {
        ArgumentNullException.ThrowIfNull(bins);
        using var rented = RentedBins.From(bins);
        return BatchAction.Write(rented.Span);
    }
}
