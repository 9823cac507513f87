using System.Runtime.CompilerServices;
using LibAerospikeSharp.Operations.Batches;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

/// <summary>An entry of a batch that writes a record. Blobs, lists and maps in it are copied when a batch begins.</summary>
public sealed class BatchWriteEntry : BatchEntry
{
    private readonly WritePolicy? _policy;

    /// <summary>Creates an entry that writes bins. By default, the record's other bins are kept.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">One or more bins. A bin without a value is removed.</param>
    /// <exception cref="ArgumentException">There is no bin, or a bin occurs twice.</exception>
    [OverloadResolutionPriority(1)] // so that [new("a", 1)] holds a bin
    public BatchWriteEntry(Key key, ReadOnlySpan<Bin> bins)
        : base(key, BatchAction.Write(bins))
    {
    }

    /// <summary>Creates an entry that writes bins. By default, the record's other bins are kept.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">
    /// One or more names and values. The values are converted as by <see cref="Value.FromObject"/>. A bin without a value is
    /// removed.
    /// </param>
    /// <exception cref="ArgumentException">There is no bin, a bin occurs twice, or a name or value can't be sent.</exception>
    public BatchWriteEntry(Key key, IEnumerable<KeyValuePair<string, object?>> bins)
        : base(key, Write(bins))
    {
    }

    /// <summary>Creates an entry that runs operations, at least one of which writes. Either all of them take effect or none.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="operations">One to 32,768 operations.</param>
    /// <exception cref="ArgumentException">The operations can't be sent, or none of them writes.</exception>
    public BatchWriteEntry(Key key, ReadOnlySpan<Operation> operations)
        : base(key, BatchAction.Operate(operations))
    {
        if (!Action.HasWrite)
        {
            throw new ArgumentException($"No operation writes. Use a {nameof(BatchReadEntry)}.", nameof(operations));
        }
    }

    private BatchWriteEntry(BatchWriteEntry other, BatchAction action)
        : base(other.Key, action) => _policy = other._policy;

    /// <summary>
    /// How to write this record: time to live, expected generation, what to do if the record exists, and other properties of a
    /// <see cref="WritePolicy"/> that do not apply to the whole batch. Default: the client's
    /// <see cref="AerospikeClientOptions.DefaultWritePolicy"/>.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// A property is set that applies to the whole batch, such as a timeout. Or <see cref="WritePolicy.Generation"/> and
    /// <see cref="WritePolicy.GenerationPolicy"/> do not fit each other.
    /// </exception>
    public WritePolicy? Policy
    {
        get => _policy;
        init
        {
            RecordPolicies.Check(value, nameof(Policy));
            _policy = value;
        }
    }

    internal override CommandPolicy? RecordPolicy => _policy;

    internal override BatchEntry Snapshot() => Action.Snapshot() is var action && action != Action ? new BatchWriteEntry(this, action) : this;

    private static BatchAction Write(IEnumerable<KeyValuePair<string, object?>> bins)
    {
        ArgumentNullException.ThrowIfNull(bins);
        using var rented = RentedBins.From(bins);
        return BatchAction.Write(rented.Span);
    }
}
