using LibAerospikeSharp.Policies;

namespace LibAerospikeSharp;

/// <summary>How a record is read. Immutable. Where a property is not set, the client's default applies.</summary>
public sealed record ReadPolicy : CommandPolicy
{
    /// <summary>
    /// How many copies a read consults in a namespace that favours availability, while data moves between nodes.
    /// Default: <see cref="LibAerospikeSharp.ReadModeAP.One"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined by the enum.</exception>
    public ReadModeAP? ReadModeAP { get; init => field = PolicyCheck.Defined(value, nameof(ReadModeAP)); }

    /// <summary>
    /// Which data a read may return in a namespace with strong consistency.
    /// Default: <see cref="LibAerospikeSharp.ReadModeSC.Session"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined by the enum.</exception>
    public ReadModeSC? ReadModeSC { get; init => field = PolicyCheck.Defined(value, nameof(ReadModeSC)); }

    /// <summary>
    /// When a read resets the record's time to live. From 1 to 100, it does so if the time left is at most this percentage of
    /// the time to live that the last write set. -1 means never. 0 means that the namespace's configuration decides.
    /// Default: 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between -1 and 100.</exception>
    public int? ReadTouchTtlPercent { get; init => field = PolicyCheck.Range(value, -1, 100, nameof(ReadTouchTtlPercent)); }
}
