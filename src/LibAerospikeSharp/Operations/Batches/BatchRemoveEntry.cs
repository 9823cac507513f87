using LibAerospikeSharp.Operations.Batches;

namespace LibAerospikeSharp;

/// <summary>An entry of a batch that removes a record. Immutable.</summary>
public sealed class BatchRemoveEntry : BatchEntry
{
    private readonly WritePolicy? _policy;

    /// <summary>Creates an entry that removes a record.</summary>
    /// <param name="key">The record's key.</param>
    public BatchRemoveEntry(Key key)
        : base(key, BatchAction.Remove)
    {
    }

    /// <summary>
    /// How to remove this record: the expected generation, and other properties of a <see cref="WritePolicy"/> that do not apply
    /// to the whole batch. Default: the client's <see cref="AerospikeClientOptions.DefaultWritePolicy"/>.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// A property is set that applies to the whole batch, such as a timeout, or that has no meaning for a removal. Or
    /// <see cref="WritePolicy.Generation"/> and <see cref="WritePolicy.GenerationPolicy"/> do not fit each other.
    /// </exception>
    public WritePolicy? Policy
    {
        get => _policy;
        init
        {
            RecordPolicies.CheckRemoval(value, nameof(Policy));
            _policy = value;
        }
    }

    internal override CommandPolicy? RecordPolicy => _policy;
}
