using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Policies;

// Batches: one policy for the call, and one for each row.
internal static unsafe partial class PolicyWriter
{
    /// <summary>The policy for a native call.</summary>
    /// <param name="policy">The caller's policy.</param>
    /// <param name="isRead">Whether all rows read: then they are retried as reads are.</param>
    /// <param name="client">Whose defaults count.</param>
    /// <param name="target">Where it is written.</param>
    public static void Write(BatchPolicy? policy, bool isRead, aerospike* client, as_policy_batch* target)
    {
        *target = isRead ? client->config.policies.batch : client->config.policies.batch_parent_write;
        if (policy is not null)
        {
            Write(policy, target);
        }
    }

    public static void Write(BatchPolicy policy, as_policy_batch* target)
    {
        // Batches have this one for each row.
        as_policy_key key;
        WriteBase(policy, &target->@base, &key, &target->replica);
        WriteReadModes(policy.ReadModeAP, policy.ReadModeSC, policy.ReadTouchTtlPercent, &target->read_mode_ap, &target->read_mode_sc, &target->read_touch_ttl_percent);
        Set(&target->concurrent, policy.Concurrent);
        Set(&target->allow_inline, policy.AllowInline);
        Set(&target->allow_inline_ssd, policy.AllowInlineSsd);
        Set(&target->respond_all_keys, policy.RespondAllKeys);
    }

    /// <summary>What rows that read take over from the default for reads.</summary>
    public static void WriteReadModes(ReadPolicy policy, as_policy_batch* target) =>
        WriteReadModes(policy.ReadModeAP, policy.ReadModeSC, policy.ReadTouchTtlPercent, &target->read_mode_ap, &target->read_mode_sc, &target->read_touch_ttl_percent);

    /// <summary>A row that reads.</summary>
    /// <param name="policy">The row's policy.</param>
    /// <param name="batch">The call's, written before.</param>
    /// <param name="target">Where it is written.</param>
    public static void WriteRow(ReadPolicy policy, as_policy_batch* batch, as_policy_batch_read* target)
    {
        *target = new as_policy_batch_read
        {
            read_mode_ap = batch->read_mode_ap,
            read_mode_sc = batch->read_mode_sc,
            read_touch_ttl_percent = batch->read_touch_ttl_percent,
        };
        WriteReadModes(policy.ReadModeAP, policy.ReadModeSC, policy.ReadTouchTtlPercent, &target->read_mode_ap, &target->read_mode_sc, &target->read_touch_ttl_percent);
    }

    /// <summary>A row that writes.</summary>
    /// <param name="policy">The row's policy.</param>
    /// <param name="sendKey">What the call's policy says, for rows that say nothing.</param>
    /// <param name="client">Whose defaults count.</param>
    /// <param name="target">Where it is written.</param>
    public static void WriteRow(WritePolicy? policy, bool? sendKey, aerospike* client, as_policy_batch_write* target)
    {
        *target = client->config.policies.batch_write;
        Set(&target->key, Native(policy?.SendKey ?? sendKey));
        if (policy is not null)
        {
            WriteRow(policy, target);
        }
    }

    public static void WriteRow(WritePolicy policy, as_policy_batch_write* target)
    {
        Set(&target->key, Native(policy.SendKey));
        WriteBase(policy, &target->commit_level, &target->gen, &target->durable_delete);
        WriteChange(policy, &target->exists, &target->ttl, &target->on_locking_only);
    }

    /// <summary>A row that removes.</summary>
    /// <param name="policy">The row's policy.</param>
    /// <param name="sendKey">What the call's policy says, for rows that say nothing.</param>
    /// <param name="client">Whose defaults count.</param>
    /// <param name="target">Where it is written.</param>
    public static void WriteRow(WritePolicy? policy, bool? sendKey, aerospike* client, as_policy_batch_remove* target)
    {
        *target = client->config.policies.batch_remove;
        Set(&target->key, Native(policy?.SendKey ?? sendKey));
        if (policy is not null)
        {
            WriteRow(policy, target);
            target->generation = Generation(policy);
        }
    }

    public static void WriteRow(WritePolicy policy, as_policy_batch_remove* target)
    {
        Set(&target->key, Native(policy.SendKey));
        WriteBase(policy, &target->commit_level, &target->gen, &target->durable_delete);
    }
}
