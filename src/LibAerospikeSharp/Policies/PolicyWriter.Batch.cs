using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Policies;

// A batch has one policy for the call, and one for each record.
internal static unsafe partial class PolicyWriter
{
    /// <summary>Creates the policy for a batch.</summary>
    /// <param name="policy">The caller's policy.</param>
    /// <param name="isRead">Whether the batch only reads. It is then retried like a read.</param>
    /// <param name="client">The client whose defaults apply.</param>
    /// <param name="scratch">Holds the policy and the objects that it points to.</param>
    public static as_policy_batch* Batch(BatchPolicy? policy, bool isRead, aerospike* client, Scratch scratch)
    {
        var target = scratch.Allocate<as_policy_batch>();
        *target = isRead ? client->config.policies.batch : client->config.policies.batch_parent_write;
        if (policy is not null)
        {
            Write(policy, target, scratch);
        }

        return target;
    }

    public static void Write(BatchPolicy policy, as_policy_batch* target, Scratch scratch)
    {
        // In a batch each record has its own setting for the user key.
        as_policy_key key;
        WriteBase(policy, &target->@base, &key, &target->replica, scratch);
        WriteReadModes(
            policy.ReadModeAP, policy.ReadModeSC, policy.ReadTouchTtlPercent,
            &target->read_mode_ap, &target->read_mode_sc, &target->read_touch_ttl_percent);
        Set(&target->concurrent, policy.Concurrent);
        Set(&target->allow_inline, policy.AllowInline);
        Set(&target->allow_inline_ssd, policy.AllowInlineSsd);
        Set(&target->respond_all_keys, policy.RespondAllKeys);
    }

    /// <summary>Writes the read modes that batches take from the defaults for reads.</summary>
    public static void WriteReadModes(ReadPolicy policy, as_policy_batch* target) =>
        WriteReadModes(
            policy.ReadModeAP, policy.ReadModeSC, policy.ReadTouchTtlPercent,
            &target->read_mode_ap, &target->read_mode_sc, &target->read_touch_ttl_percent);

    /// <summary>Creates the policy for a record that a batch reads.</summary>
    /// <param name="policy">The record's policy.</param>
    /// <param name="batch">The batch's policy, which has already been written.</param>
    /// <param name="scratch">Holds the policy.</param>
    public static as_policy_batch_read* BatchRead(ReadPolicy policy, as_policy_batch* batch, Scratch scratch)
    {
        var target = scratch.Allocate<as_policy_batch_read>();
        *target = new as_policy_batch_read
        {
            read_mode_ap = batch->read_mode_ap,
            read_mode_sc = batch->read_mode_sc,
            read_touch_ttl_percent = batch->read_touch_ttl_percent,
        };
        WriteReadModes(
            policy.ReadModeAP, policy.ReadModeSC, policy.ReadTouchTtlPercent,
            &target->read_mode_ap, &target->read_mode_sc, &target->read_touch_ttl_percent);
        return target;
    }

    /// <summary>Creates the policy for a record that a batch writes.</summary>
    /// <param name="policy">The record's policy.</param>
    /// <param name="sendKey">The batch's setting, for records that have none of their own.</param>
    /// <param name="client">The client whose defaults apply.</param>
    /// <param name="scratch">Holds the policy.</param>
    public static as_policy_batch_write* BatchWrite(WritePolicy? policy, bool? sendKey, aerospike* client, Scratch scratch)
    {
        var target = scratch.Allocate<as_policy_batch_write>();
        *target = client->config.policies.batch_write;
        Set(&target->key, Native(policy?.SendKey ?? sendKey));
        if (policy is not null)
        {
            Write(policy, target);
        }

        return target;
    }

    public static void Write(WritePolicy policy, as_policy_batch_write* target)
    {
        Set(&target->key, Native(policy.SendKey));
        WriteBase(policy, &target->commit_level, &target->gen, &target->durable_delete);
        WriteChange(policy, &target->exists, &target->ttl, &target->on_locking_only);
    }

    /// <summary>Creates the policy for a record that a batch removes.</summary>
    /// <param name="policy">The record's policy.</param>
    /// <param name="sendKey">The batch's setting, for records that have none of their own.</param>
    /// <param name="client">The client whose defaults apply.</param>
    /// <param name="scratch">Holds the policy.</param>
    public static as_policy_batch_remove* BatchRemove(WritePolicy? policy, bool? sendKey, aerospike* client, Scratch scratch)
    {
        var target = scratch.Allocate<as_policy_batch_remove>();
        *target = client->config.policies.batch_remove;
        Set(&target->key, Native(policy?.SendKey ?? sendKey));
        if (policy is not null)
        {
            Write(policy, target);
            target->generation = Generation(policy);
        }

        return target;
    }

    public static void Write(WritePolicy policy, as_policy_batch_remove* target)
    {
        Set(&target->key, Native(policy.SendKey));
        WriteBase(policy, &target->commit_level, &target->gen, &target->durable_delete);
    }
}
