using LibAerospikeSharp.Policies;

namespace LibAerospikeSharp;

/// <summary>How a record is read. Immutable; what is not set keeps the client's default.</summary>
public sealed record ReadPolicy : CommandPolicy
{
    /// <summary>
    /// How many copies a read looks at in a namespace that puts availability first, while data moves between nodes.
    /// Default: <see cref="LibAerospikeSharp.ReadModeAP.One"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the names.</exception>
    public ReadModeAP? ReadModeAP { get; init => field = PolicyCheck.Defined(value, nameof(ReadModeAP)); }

    /// <summary>
    /// What a read may see in a namespace of strong consistency. Default: <see cref="LibAerospikeSharp.ReadModeSC.Session"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the names.</exception>
    public ReadModeSC? ReadModeSC { get; init => field = PolicyCheck.Defined(value, nameof(ReadModeSC)); }

    /// <summary>
    /// How near its end a record's life is, in percent of what the last write gave it, when a read renews it: 1 to 100;
    /// -1 never, 0 as the namespace is configured. Default: 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between -1 and 100.</exception>
    public int? ReadTouchTtlPercent { get; init => field = PolicyCheck.Range(value, -1, 100, nameof(ReadTouchTtlPercent)); }
}
