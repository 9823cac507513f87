using LibAerospikeSharp.Policies;

namespace LibAerospikeSharp;

/// <summary>
/// How several operations on one record are run. Adds to a <see cref="WritePolicy"/> how the operations read. Immutable.
/// Where a property is not set, the client's default applies.
/// </summary>
public sealed record OperatePolicy : WritePolicy
{
    /// <summary>See <see cref="ReadPolicy.ReadModeAP"/>. Default: <see cref="LibAerospikeSharp.ReadModeAP.One"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined by the enum.</exception>
    public ReadModeAP? ReadModeAP { get; init => field = PolicyCheck.Defined(value, nameof(ReadModeAP)); }

    /// <summary>See <see cref="ReadPolicy.ReadModeSC"/>. Default: <see cref="LibAerospikeSharp.ReadModeSC.Session"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined by the enum.</exception>
    public ReadModeSC? ReadModeSC { get; init => field = PolicyCheck.Defined(value, nameof(ReadModeSC)); }

    /// <summary>See <see cref="ReadPolicy.ReadTouchTtlPercent"/>. Applies if all operations read. Default: 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between -1 and 100.</exception>
    public int? ReadTouchTtlPercent { get; init => field = PolicyCheck.Range(value, -1, 100, nameof(ReadTouchTtlPercent)); }
}
