using System.Diagnostics;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Policies;

/// <summary>
/// Writes policies to libaerospike's structs. This is the only place that knows both. A policy that is passed to a native
/// call is not merged with the client's defaults, so each one starts as a copy of them.
/// </summary>
internal static unsafe partial class PolicyWriter
{
    /// <summary>Creates the policy for a read. <see langword="null"/> stands for the client's default.</summary>
    public static as_policy_read* Read(CommandPolicy? policy, aerospike* client, Scratch scratch)
    {
        if (policy is null)
        {
            return null;
        }

        var target = scratch.Allocate<as_policy_read>();
        *target = client->config.policies.read;
        Write(policy, target, scratch);
        return target;
    }

    /// <summary>Creates the policy for a write. <see langword="null"/> stands for the client's default.</summary>
    public static as_policy_write* Write(WritePolicy? policy, aerospike* client, Scratch scratch)
    {
        if (policy is null)
        {
            return null;
        }

        var target = scratch.Allocate<as_policy_write>();
        *target = client->config.policies.write;
        Write(policy, target, scratch);
        return target;
    }

    /// <summary>Creates the policy for a removal. <see langword="null"/> stands for the client's default.</summary>
    /// <exception cref="ArgumentException">
    /// Generation is set without GenerationPolicy, or GenerationPolicy compares without a Generation.
    /// </exception>
    public static as_policy_remove* Remove(WritePolicy? policy, aerospike* client, Scratch scratch)
    {
        if (policy is null)
        {
            return null;
        }

        var target = scratch.Allocate<as_policy_remove>();
        *target = client->config.policies.remove;
        Write(policy, target, scratch);
        target->generation = Generation(policy);
        return target;
    }

    /// <summary>Creates the policy for operations.</summary>
    /// <param name="policy">The caller's policy.</param>
    /// <param name="isRead">Whether all operations read. They are then retried like reads.</param>
    /// <param name="client">The client whose defaults apply.</param>
    /// <param name="scratch">Holds the policy and the objects that it points to.</param>
    public static as_policy_operate* Operate(WritePolicy? policy, bool isRead, aerospike* client, Scratch scratch)
    {
        var target = scratch.Allocate<as_policy_operate>();
        *target = client->config.policies.operate;
        if (isRead)
        {
            target->@base.max_retries = client->config.policies.read.@base.max_retries;
        }

        if (policy is not null)
        {
            Write(policy, target, scratch);
        }

        return target;
    }

    /// <summary>Creates the policy for operations that only ask for the header, because a read runs them.</summary>
    public static as_policy_read* Read(as_policy_operate* policy, aerospike* client, Scratch scratch)
    {
        var target = scratch.Allocate<as_policy_read>();
        *target = client->config.policies.read;
        target->@base = policy->@base;
        target->key = policy->key;
        target->replica = policy->replica;
        target->read_mode_ap = policy->read_mode_ap;
        target->read_mode_sc = policy->read_mode_sc;
        target->read_touch_ttl_percent = policy->read_touch_ttl_percent;
        return target;
    }

    public static void Write(CommandPolicy policy, as_policy_read* target, Scratch scratch)
    {
        WriteBase(policy, &target->@base, &target->key, &target->replica, scratch);
        if (policy is ReadPolicy read)
        {
            WriteReadModes(
                read.ReadModeAP, read.ReadModeSC, read.ReadTouchTtlPercent,
                &target->read_mode_ap, &target->read_mode_sc, &target->read_touch_ttl_percent);
        }
    }

    /// <summary>Writes the read modes that operations take from the defaults for reads.</summary>
    public static void WriteReadModes(ReadPolicy policy, as_policy_operate* target) =>
        WriteReadModes(
            policy.ReadModeAP, policy.ReadModeSC, policy.ReadTouchTtlPercent,
            &target->read_mode_ap, &target->read_mode_sc, &target->read_touch_ttl_percent);

    public static void Write(WritePolicy policy, as_policy_write* target, Scratch scratch)
    {
        WriteBase(policy, &target->@base, &target->key, &target->replica, scratch);
        WriteBase(policy, &target->commit_level, &target->gen, &target->durable_delete);
        WriteChange(policy, &target->exists, &target->ttl, &target->on_locking_only);
    }

    public static void Write(WritePolicy policy, as_policy_operate* target, Scratch scratch)
    {
        WriteBase(policy, &target->@base, &target->key, &target->replica, scratch);
        WriteBase(policy, &target->commit_level, &target->gen, &target->durable_delete);
        WriteChange(policy, &target->exists, &target->ttl, &target->on_locking_only);
        if (policy is OperatePolicy operate)
        {
            WriteReadModes(
                operate.ReadModeAP, operate.ReadModeSC, operate.ReadTouchTtlPercent,
                &target->read_mode_ap, &target->read_mode_sc, &target->read_touch_ttl_percent);
        }
    }

    public static void Write(WritePolicy policy, as_policy_remove* target, Scratch scratch)
    {
        WriteBase(policy, &target->@base, &target->key, &target->replica, scratch);
        WriteBase(policy, &target->commit_level, &target->gen, &target->durable_delete);
    }

    /// <summary>Returns the generation that a write expects. libaerospike takes it separately from the policy.</summary>
    /// <exception cref="ArgumentException">
    /// Generation is set without GenerationPolicy, or GenerationPolicy compares without a Generation.
    /// </exception>
    public static ushort Generation(WritePolicy? policy)
    {
        if (policy is null)
        {
            return 0;
        }

        var compares = policy.GenerationPolicy is GenerationPolicy.ExpectEqual or GenerationPolicy.ExpectGreater;
        if (compares && policy.Generation is null)
        {
            throw new ArgumentException($"GenerationPolicy is {policy.GenerationPolicy}, but Generation is not set. "
                + "Set both, or use WritePolicy.IfGeneration(generation).", nameof(policy));
        }

        if (policy is { Generation: not null, GenerationPolicy: null })
        {
            throw new ArgumentException($"Generation is {policy.Generation}, but GenerationPolicy is not set, so the generation would be ignored. "
                + $"Set both, or use WritePolicy.IfGeneration({policy.Generation}).", nameof(policy));
        }

        return (ushort)policy.Generation.GetValueOrDefault();
    }

    private static void WriteBase(CommandPolicy policy, as_policy_base* target, as_policy_key* key, as_policy_replica* replica, Scratch scratch)
    {
        if (policy.Companion is { } companion)
        {
            scratch.Hold(companion);
        }

        Set(&target->total_timeout, Milliseconds(policy.TotalTimeout));
        Set(&target->socket_timeout, Milliseconds(policy.SocketTimeout));
        Set(&target->connect_timeout, Milliseconds(policy.ConnectTimeout));
        Set(&target->max_retries, (uint?)policy.MaxRetries);
        Set(&target->sleep_between_retries, Milliseconds(policy.SleepBetweenRetries));
        Set(&target->compress, policy.Compress);
        Set(key, Native(policy.SendKey));
        Set(replica, Native(policy.Replica));
        if (policy.TimeoutDelay is { } delay && !NativeLibraryLoader.Load().HasAsyncCrashBugs)
        {
            target->timeout_delay = (uint)delay.TotalMilliseconds;
        }

        if (policy.ErrorVerbosity is { } detail && NativeLibraryLoader.Load().Abi.ErrorDetailOffset is { } offset)
        {
            ((byte*)target)[offset] = (byte)detail;
        }
    }

    private static void WriteBase(WritePolicy policy, as_policy_commit_level* commitLevel, as_policy_gen* generation, byte* durableDelete)
    {
        Set(commitLevel, Native(policy.CommitLevel));
        Set(generation, Native(policy.GenerationPolicy));
        Set(durableDelete, policy.DurableDelete);
    }

    private static void WriteChange(WritePolicy policy, as_policy_exists* exists, uint* timeToLive, byte* onLockingOnly)
    {
        Set(exists, Native(policy.Exists));
        Set(timeToLive, Native(policy.TimeToLive));
        Set(onLockingOnly, policy.OnLockingOnly);
    }

    private static void WriteReadModes(
        ReadModeAP? modeAP, ReadModeSC? modeSC, int? touchPercent, as_policy_read_mode_ap* targetAP, as_policy_read_mode_sc* targetSC, int* targetPercent)
    {
        Set(targetAP, Native(modeAP));
        Set(targetSC, Native(modeSC));
        Set(targetPercent, touchPercent);
    }

    private static void Set<T>(T* field, T? value)
        where T : unmanaged
    {
        if (value is { } given)
        {
            *field = given;
        }
    }

    private static void Set(byte* field, bool? value)
    {
        if (value is { } given)
        {
            *field = given ? (byte)1 : (byte)0;
        }
    }

    private static uint? Milliseconds(TimeSpan? value) => (uint?)value?.TotalMilliseconds;

    private static uint? Native(TimeToLive value) => value.IsClientDefault ? null : value.Code;

    private static as_policy_key? Native(bool? sendKey) => sendKey switch
    {
        null => null,
        true => as_policy_key.AS_POLICY_KEY_SEND,
        false => as_policy_key.AS_POLICY_KEY_DIGEST,
    };

    private static as_policy_replica? Native(ReplicaPolicy? value) => value switch
    {
        null => null,
        ReplicaPolicy.Master => as_policy_replica.AS_POLICY_REPLICA_MASTER,
        ReplicaPolicy.Any => as_policy_replica.AS_POLICY_REPLICA_ANY,
        ReplicaPolicy.Sequence => as_policy_replica.AS_POLICY_REPLICA_SEQUENCE,
        ReplicaPolicy.PreferRack => as_policy_replica.AS_POLICY_REPLICA_PREFER_RACK,
        ReplicaPolicy.Random => as_policy_replica.AS_POLICY_REPLICA_RANDOM,
        _ => throw new UnreachableException($"{value} was not checked."),
    };

    private static as_policy_read_mode_ap? Native(ReadModeAP? value) => value switch
    {
        null => null,
        ReadModeAP.One => as_policy_read_mode_ap.AS_POLICY_READ_MODE_AP_ONE,
        ReadModeAP.All => as_policy_read_mode_ap.AS_POLICY_READ_MODE_AP_ALL,
        _ => throw new UnreachableException($"{value} was not checked."),
    };

    private static as_policy_read_mode_sc? Native(ReadModeSC? value) => value switch
    {
        null => null,
        ReadModeSC.Session => as_policy_read_mode_sc.AS_POLICY_READ_MODE_SC_SESSION,
        ReadModeSC.Linearize => as_policy_read_mode_sc.AS_POLICY_READ_MODE_SC_LINEARIZE,
        ReadModeSC.AllowReplica => as_policy_read_mode_sc.AS_POLICY_READ_MODE_SC_ALLOW_REPLICA,
        ReadModeSC.AllowUnavailable => as_policy_read_mode_sc.AS_POLICY_READ_MODE_SC_ALLOW_UNAVAILABLE,
        _ => throw new UnreachableException($"{value} was not checked."),
    };

    private static as_policy_exists? Native(RecordExistsAction? value) => value switch
    {
        null => null,
        RecordExistsAction.Update => as_policy_exists.AS_POLICY_EXISTS_IGNORE,
        RecordExistsAction.CreateOnly => as_policy_exists.AS_POLICY_EXISTS_CREATE,
        RecordExistsAction.UpdateOnly => as_policy_exists.AS_POLICY_EXISTS_UPDATE,
        RecordExistsAction.Replace => as_policy_exists.AS_POLICY_EXISTS_CREATE_OR_REPLACE,
        RecordExistsAction.ReplaceOnly => as_policy_exists.AS_POLICY_EXISTS_REPLACE,
        _ => throw new UnreachableException($"{value} was not checked."),
    };

    private static as_policy_gen? Native(GenerationPolicy? value) => value switch
    {
        null => null,
        GenerationPolicy.None => as_policy_gen.AS_POLICY_GEN_IGNORE,
        GenerationPolicy.ExpectEqual => as_policy_gen.AS_POLICY_GEN_EQ,
        GenerationPolicy.ExpectGreater => as_policy_gen.AS_POLICY_GEN_GT,
        _ => throw new UnreachableException($"{value} was not checked."),
    };

    private static as_policy_commit_level? Native(CommitLevel? value) => value switch
    {
        null => null,
        CommitLevel.All => as_policy_commit_level.AS_POLICY_COMMIT_LEVEL_ALL,
        CommitLevel.Master => as_policy_commit_level.AS_POLICY_COMMIT_LEVEL_MASTER,
        _ => throw new UnreachableException($"{value} was not checked."),
    };
}
