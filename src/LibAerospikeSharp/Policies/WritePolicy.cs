using LibAerospikeSharp.Policies;

namespace LibAerospikeSharp;

/// <summary>
/// How a record is written, changed or removed. Immutable; what is not set keeps the client's default. A command leaves
/// aside what it has no use for: a removal the time to live, for one.
/// </summary>
public record WritePolicy : CommandPolicy
{
    /// <summary>
    /// What becomes of the record if there is one, or none. Not for removals.
    /// Default: <see cref="RecordExistsAction.Update"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the names.</exception>
    public RecordExistsAction? Exists { get; init => field = PolicyCheck.Defined(value, nameof(Exists)); }

    /// <summary>
    /// How <see cref="Generation"/> has to compare with the record's for the write to happen; else it is a
    /// <see cref="RecordGenerationException"/>. Default: <see cref="LibAerospikeSharp.GenerationPolicy.None"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the names.</exception>
    public GenerationPolicy? GenerationPolicy { get; init => field = PolicyCheck.Defined(value, nameof(GenerationPolicy)); }

    /// <summary>
    /// The generation for <see cref="GenerationPolicy"/>, 0 to 65,535; a record that does not exist has 0.
    /// Default: none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is more than 65,535.</exception>
    public uint? Generation
    {
        get;
        init => field = value is null or <= ushort.MaxValue
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Generation), value, $"{nameof(Generation)} has to be at most {ushort.MaxValue}: generations start anew at 1 after it.");
    }

    /// <summary>
    /// How long the record is kept after the write, in seconds. To leave its end when it is, take
    /// <see cref="LibAerospikeSharp.TimeToLive.DontUpdate"/>. Default: <see cref="LibAerospikeSharp.TimeToLive.NamespaceDefault"/>.
    /// </summary>
    public TimeToLive TimeToLive { get; init; }

    /// <summary>How many copies are written before the write counts as done. Default: <see cref="LibAerospikeSharp.CommitLevel.All"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the names.</exception>
    public CommitLevel? CommitLevel { get; init => field = PolicyCheck.Defined(value, nameof(CommitLevel)); }

    /// <summary>
    /// Whether a removal leaves a tombstone, so that the record can't come back after nodes failed. Only the server's
    /// Enterprise Edition can. Default: <see langword="false"/>.
    /// </summary>
    public bool? DurableDelete { get; init; }

    /// <summary>
    /// Whether the write is refused (<see cref="ResultCode.TransactionAlreadyLocked"/>) when the transaction has the
    /// record locked already. Not for removals. Default: <see langword="false"/>.
    /// </summary>
    public bool? OnLockingOnly { get; init; }

    /// <summary>
    /// A policy for a write that happens only if the record is still as it was read. Generations start anew, at 1, with a
    /// record that was removed or expired and was made again, and after 65,535 writes: such a record can look unchanged.
    /// </summary>
    /// <param name="generation">The generation that the record has to have, 0 to 65,535; 0: there is no record.</param>
    /// <exception cref="ArgumentOutOfRangeException">The generation is more than 65,535.</exception>
    public static WritePolicy IfGeneration(uint generation) =>
        new() { GenerationPolicy = LibAerospikeSharp.GenerationPolicy.ExpectEqual, Generation = generation };
}
