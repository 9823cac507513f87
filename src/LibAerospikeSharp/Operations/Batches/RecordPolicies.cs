using LibAerospikeSharp.Policies;

namespace LibAerospikeSharp.Operations.Batches;

/// <summary>Checks the policies of single batch records. Some properties exist for the whole batch only in libaerospike.</summary>
internal static class RecordPolicies
{
    /// <exception cref="ArgumentException">The policy sets a property that a removal can't have.</exception>
    public static void CheckRemoval(WritePolicy? policy, string parameter)
    {
        Check(policy, parameter);
        var name = policy switch
        {
            { Exists: not null } => nameof(policy.Exists),
            { TimeToLive.IsClientDefault: false } => nameof(policy.TimeToLive),
            { OnLockingOnly: not null } => nameof(policy.OnLockingOnly),
            _ => null,
        };
        if (name is not null)
        {
            throw new ArgumentException($"{name} has no meaning for a removal. Leave it unset.", parameter);
        }
    }

    /// <exception cref="ArgumentException">The policy sets a property that a batch record can't have.</exception>
    public static void Check(CommandPolicy? policy, string parameter)
    {
        var name = policy switch
        {
            null => null,
            { TotalTimeout: not null } => nameof(policy.TotalTimeout),
            { SocketTimeout: not null } => nameof(policy.SocketTimeout),
            { ConnectTimeout: not null } => nameof(policy.ConnectTimeout),
            { TimeoutDelay: not null } => nameof(policy.TimeoutDelay),
            { MaxRetries: not null } => nameof(policy.MaxRetries),
            { SleepBetweenRetries: not null } => nameof(policy.SleepBetweenRetries),
            { Replica: not null } => nameof(policy.Replica),
            { Compress: not null } => nameof(policy.Compress),
            { ErrorVerbosity: not null } => nameof(policy.ErrorVerbosity),
            ReadPolicy { SendKey: not null } => nameof(policy.SendKey),
            OperatePolicy { ReadModeAP: not null } => nameof(OperatePolicy.ReadModeAP),
            OperatePolicy { ReadModeSC: not null } => nameof(OperatePolicy.ReadModeSC),
            OperatePolicy { ReadTouchTtlPercent: not null } => nameof(OperatePolicy.ReadTouchTtlPercent),
            _ => null,
        };
        if (name is not null)
        {
            throw new ArgumentException($"{name} can't be set for a single batch record. Set it in the BatchPolicy, if that has it.", parameter);
        }

        PolicyWriter.Generation(policy as WritePolicy);
    }
}
