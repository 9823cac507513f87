using LibAerospikeSharp.Policies;

namespace LibAerospikeSharp;

/// <summary>
/// How a record is written, changed or removed. Immutable. Where a property is not set, the client's default applies. A
/// command ignores settings that do not concern it. For example, a removal ignores the time to live.
/// </summary>
public record WritePolicy : CommandPolicy
{
    /// <summary>
    /// What the write does if the record exists, and if it does not. Removals ignore this.
    /// Default: <see cref="RecordExistsAction.Update"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined by the enum.</exception>
    public RecordExistsAction? Exists { get; init => field = PolicyCheck.Defined(value, nameof(Exists)); }

    /// <summary>
    /// How <see cref="Generation"/> has to compare with the generation of the record. If it does not, the write fails with a
    /// <see cref="RecordGenerationException"/>. Default: <see cref="LibAerospikeSharp.GenerationPolicy.None"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined by the enum.</exception>
    public GenerationPolicy? GenerationPolicy { get; init => field = PolicyCheck.Defined(value, nameof(GenerationPolicy)); }

    /// <summary>
    /// The generation for <see cref="GenerationPolicy"/>, 0 to 65,535. A record that does not exist has the generation 0.
    /// Default: none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is more than 65,535.</exception>
    public uint? Generation
    {
        get;
        init => field = value is null or <= ushort.MaxValue
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Generation), value, $"{nameof(Generation)} has to be at most {ushort.MaxValue}. "
                + "After that, generations start again at 1.");
    }

    /// <summary>
    /// How long the record lives after the write, in seconds. To keep the time at which the record expires, use
    /// <see cref="LibAerospikeSharp.TimeToLive.DontUpdate"/>.
    /// Default: <see cref="LibAerospikeSharp.TimeToLive.NamespaceDefault"/>.
    /// </summary>
    public TimeToLive TimeToLive { get; init; }

    /// <summary>
    /// How many copies of the record are written before the write succeeds.
    /// Default: <see cref="LibAerospikeSharp.CommitLevel.All"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined by the enum.</exception>
    public CommitLevel? CommitLevel { get; init => field = PolicyCheck.Defined(value, nameof(CommitLevel)); }

    /// <summary>
    /// Whether a removal leaves a tombstone, so that the record can't reappear after nodes have failed. Requires the
    /// Enterprise Edition of the server. Default: <see langword="false"/>.
    /// </summary>
    public bool? DurableDelete { get; init; }

    /// <summary>
    /// Whether the write is rejected (<see cref="ResultCode.TransactionAlreadyLocked"/>) if the transaction has already
    /// locked the record. Removals ignore this. Default: <see langword="false"/>.
    /// </summary>
    public bool? OnLockingOnly { get; init; }

    /// <summary>
    /// Creates a policy for a write that happens only if the record has not been written since it was read. A generation
    /// starts again at 1 after 65,535 writes, and when a record is created again after it was removed or has expired. Such a
    /// record can look unchanged.
    /// </summary>
    /// <param name="generation">The generation that the record must have, 0 to 65,535. 0 means that the record must not exist.</param>
    /// <exception cref="ArgumentOutOfRangeException">The generation is more than 65,535.</exception>
    public static WritePolicy IfGeneration(uint generation) =>
        new() { GenerationPolicy = LibAerospikeSharp.GenerationPolicy.ExpectEqual, Generation = generation };
}
