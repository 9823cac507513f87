using LibAerospikeSharp.Policies;

namespace LibAerospikeSharp;

/// <summary>
/// How several operations on one record are carried out: what a <see cref="WritePolicy"/> has, and how they read.
/// Immutable; what is not set keeps the client's default.
/// </summary>
public sealed record OperatePolicy : WritePolicy
{
    /// <summary>As for a <see cref="ReadPolicy"/>. Default: <see cref="LibAerospikeSharp.ReadModeAP.One"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the names.</exception>
    public ReadModeAP? ReadModeAP { get; init => field = PolicyCheck.Defined(value, nameof(ReadModeAP)); }

    /// <summary>As for a <see cref="ReadPolicy"/>. Default: <see cref="LibAerospikeSharp.ReadModeSC.Session"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the names.</exception>
    public ReadModeSC? ReadModeSC { get; init => field = PolicyCheck.Defined(value, nameof(ReadModeSC)); }

    /// <summary>As for a <see cref="ReadPolicy"/>, when all operations read. Default: 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between -1 and 100.</exception>
    public int? ReadTouchTtlPercent { get; init => field = PolicyCheck.Range(value, -1, 100, nameof(ReadTouchTtlPercent)); }
}
