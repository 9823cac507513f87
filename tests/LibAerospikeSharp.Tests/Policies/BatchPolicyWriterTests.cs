using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Policies;

public sealed unsafe class BatchPolicyWriterTests : HandleFixture
{
    private static readonly BatchPolicy s_batch = new()
    {
        TotalTimeout = TimeSpan.FromMilliseconds(1001),
        SocketTimeout = TimeSpan.FromMilliseconds(1002),
        ConnectTimeout = TimeSpan.FromMilliseconds(1003),
        TimeoutDelay = TimeSpan.FromMilliseconds(3004),
        MaxRetries = 5,
        SleepBetweenRetries = TimeSpan.FromMilliseconds(6),
        SendKey = true,
        Replica = ReplicaPolicy.PreferRack,
        Compress = true,
        ErrorVerbosity = ErrorVerbosity.Message,
        ReadModeAP = ReadModeAP.All,
        ReadModeSC = ReadModeSC.AllowUnavailable,
        ReadTouchTtlPercent = 80,
        Concurrent = true,
        AllowInline = false,
        AllowInlineSsd = true,
        RespondAllKeys = false,
        MaxKeysPerCall = 7,
        MaxRecordRetries = 8,
        RecordRetryDelay = TimeSpan.FromMilliseconds(9),
        RetryRecordsInDoubt = true,
    };

    private static readonly WritePolicy s_write = new()
    {
        SendKey = true,
        Exists = RecordExistsAction.Replace,
        GenerationPolicy = GenerationPolicy.ExpectGreater,
        Generation = 65_535,
        TimeToLive = TimeSpan.FromSeconds(7),
        CommitLevel = CommitLevel.Master,
        DurableDelete = true,
        OnLockingOnly = true,
    };

    private static readonly ReadPolicy s_read = new() { ReadModeAP = ReadModeAP.All, ReadModeSC = ReadModeSC.Linearize, ReadTouchTtlPercent = 70 };

    private static as_policy_batch ExpectedBatch => new()
    {
        @base = new as_policy_base
        {
            total_timeout = 1001,
            socket_timeout = 1002,
            connect_timeout = 1003,
            timeout_delay = NativeLibraryLoader.Load().HasAsyncCrashBugs ? 0U : 3004,
            max_retries = 5,
            sleep_between_retries = 6,
            compress = 1,
        },
        replica = as_policy_replica.AS_POLICY_REPLICA_PREFER_RACK,
        read_mode_ap = as_policy_read_mode_ap.AS_POLICY_READ_MODE_AP_ALL,
        read_mode_sc = as_policy_read_mode_sc.AS_POLICY_READ_MODE_SC_ALLOW_UNAVAILABLE,
        read_touch_ttl_percent = 80,
        concurrent = 1,
        allow_inline = 0,
        allow_inline_ssd = 1,
        respond_all_keys = 0,
        send_set_name = 1,
    };

    private static as_policy_batch_write ExpectedWrite => new()
    {
        key = as_policy_key.AS_POLICY_KEY_SEND,
        commit_level = as_policy_commit_level.AS_POLICY_COMMIT_LEVEL_MASTER,
        gen = as_policy_gen.AS_POLICY_GEN_GT,
        exists = as_policy_exists.AS_POLICY_EXISTS_CREATE_OR_REPLACE,
        ttl = 7,
        durable_delete = 1,
        on_locking_only = 1,
    };

    private static as_policy_batch_remove ExpectedRemove => new()
    {
        key = as_policy_key.AS_POLICY_KEY_SEND,
        commit_level = as_policy_commit_level.AS_POLICY_COMMIT_LEVEL_MASTER,
        gen = as_policy_gen.AS_POLICY_GEN_GT,
        generation = 65_535,
        durable_delete = 1,
    };

    [Test]
    public void Write_BatchPolicyWithAllSet_SetsEveryField([Values] bool isRead) =>
        Assert.That(Batch(s_batch, isRead), Is.EqualTo(StructFields.Of(ExpectedBatch)));

    [Test]
    public void TestPolicy_EveryProperty_IsSet() =>
        Assert.That(typeof(BatchPolicy).GetProperties().Where(property => property.GetValue(s_batch) is null), Is.Empty);

    [Test]
    public void Write_NoOrEmptyBatchPolicy_KeepsTheClientsDefaults([Values] bool isRead)
    {
        using var client = new NativeClient();
        var defaults = isRead ? client.Pointer->config.policies.batch : client.Pointer->config.policies.batch_parent_write;
        Assert.That(new[] { Batch(null, isRead), Batch(new BatchPolicy(), isRead) }, Is.All.EqualTo(StructFields.Of(defaults)));
    }

    [TestCase(true, 2)]
    [TestCase(false, 0)]
    public void Write_NoPolicy_RetriesBatchesThatOnlyRead(bool isRead, int retries)
    {
        using var client = new NativeClient();
        var target = *PolicyWriter.Batch(null, isRead, client.Pointer, client.Memory);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(target.@base.max_retries, Is.EqualTo((uint)retries));
            Assert.That(target.@base.timeout_delay, Is.Zero);
            Assert.That(target.deserialize, Is.EqualTo((byte)0));
            Assert.That(target.respond_all_keys, Is.EqualTo((byte)1));
            Assert.That(target.allow_inline, Is.EqualTo((byte)1));
        }
    }

    [Test]
    public void BatchWrite_PolicyWithAllSet_SetsEveryField()
    {
        using var client = new NativeClient();
        Assert.That(StructFields.Of(*PolicyWriter.BatchWrite(s_write, sendKey: false, client.Pointer, client.Memory)), Is.EqualTo(StructFields.Of(ExpectedWrite)));
    }

    [Test]
    public void BatchRemove_PolicyWithAllSet_SetsEveryField()
    {
        using var client = new NativeClient();
        Assert.That(StructFields.Of(*PolicyWriter.BatchRemove(s_write, sendKey: false, client.Pointer, client.Memory)), Is.EqualTo(StructFields.Of(ExpectedRemove)));
    }

    [TestCase(null, null, as_policy_key.AS_POLICY_KEY_DIGEST)]
    [TestCase(null, true, as_policy_key.AS_POLICY_KEY_SEND)]
    [TestCase(false, true, as_policy_key.AS_POLICY_KEY_DIGEST)]
    [TestCase(true, false, as_policy_key.AS_POLICY_KEY_SEND)]
    public void BatchWrite_SendKey_OfTheRecordOverridesTheBatchs(bool? row, bool? batch, object expected)
    {
        using var client = new NativeClient();
        var write = PolicyWriter.BatchWrite(new WritePolicy { SendKey = row }, batch, client.Pointer, client.Memory);
        var remove = PolicyWriter.BatchRemove(new WritePolicy { SendKey = row }, batch, client.Pointer, client.Memory);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(write->key, Is.EqualTo(expected));
            Assert.That(remove->key, Is.EqualTo(expected));
        }
    }

    [Test]
    public void BatchRead_PolicyWithAllSet_SetsEveryField()
    {
        using var client = new NativeClient();
        as_policy_batch batch = default;
        var target = *PolicyWriter.BatchRead(s_read, &batch, client.Memory);
        var expected = new as_policy_batch_read
        {
            read_mode_ap = as_policy_read_mode_ap.AS_POLICY_READ_MODE_AP_ALL,
            read_mode_sc = as_policy_read_mode_sc.AS_POLICY_READ_MODE_SC_LINEARIZE,
            read_touch_ttl_percent = 70,
        };
        Assert.That(StructFields.Of(target), Is.EqualTo(StructFields.Of(expected)));
    }

    [Test]
    public void BatchRead_EmptyPolicy_KeepsTheBatchs()
    {
        using var client = new NativeClient();
        var batch = ExpectedBatch;
        var target = *PolicyWriter.BatchRead(new ReadPolicy(), &batch, client.Memory);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(target.read_mode_ap, Is.EqualTo(batch.read_mode_ap));
            Assert.That(target.read_mode_sc, Is.EqualTo(batch.read_mode_sc));
            Assert.That(target.read_touch_ttl_percent, Is.EqualTo(batch.read_touch_ttl_percent));
        }
    }

    [Test]
    public void ConfigWriter_DefaultsWithAllSet_SetsThePoliciesOfBatchesAndTheirRecords()
    {
        using var client = new NativeClient(new AerospikeClientOptions
        {
            Seeds = [new AerospikeHost("127.0.0.1")],
            DefaultBatchPolicy = s_batch,
            DefaultWritePolicy = s_write with { Generation = null, GenerationPolicy = null, SendKey = null },
        });
        var policies = client.Pointer->config.policies;
        Assert.Multiple(() =>
        {
            Assert.That(StructFields.Of(policies.batch), Is.EqualTo(StructFields.Of(ExpectedBatch)));
            Assert.That(StructFields.Of(policies.batch_parent_write), Is.EqualTo(StructFields.Of(ExpectedBatch)));
            Assert.That(StructFields.Of(policies.batch_write), Is.EqualTo(StructFields.Of(ExpectedWrite with { gen = as_policy_gen.AS_POLICY_GEN_IGNORE, key = as_policy_key.AS_POLICY_KEY_DIGEST })));
            Assert.That(StructFields.Of(policies.batch_remove), Is.EqualTo(StructFields.Of(ExpectedRemove with { gen = as_policy_gen.AS_POLICY_GEN_IGNORE, generation = 0, key = as_policy_key.AS_POLICY_KEY_DIGEST })));
        });
    }

    [Test]
    public void ConfigWriter_DefaultForReads_SetsTheReadModesOfBatches()
    {
        using var client = new NativeClient(new AerospikeClientOptions { Seeds = [new AerospikeHost("127.0.0.1")], DefaultReadPolicy = s_read with { MaxRetries = 9 } });
        var batch = client.Pointer->config.policies.batch;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(batch.read_mode_ap, Is.EqualTo(as_policy_read_mode_ap.AS_POLICY_READ_MODE_AP_ALL));
            Assert.That(batch.read_mode_sc, Is.EqualTo(as_policy_read_mode_sc.AS_POLICY_READ_MODE_SC_LINEARIZE));
            Assert.That(batch.read_touch_ttl_percent, Is.EqualTo(70));
            Assert.That(batch.@base.max_retries, Is.EqualTo(2));
        }
    }

    private static IReadOnlyList<string> Batch(BatchPolicy? policy, bool isRead)
    {
        using var client = new NativeClient();
        return StructFields.Of(*PolicyWriter.Batch(policy, isRead, client.Pointer, client.Memory));
    }
}
