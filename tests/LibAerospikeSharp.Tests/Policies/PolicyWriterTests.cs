using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Policies;

public sealed unsafe class PolicyWriterTests : HandleFixture
{
    private const int Threads = 8;
    private const int Rounds = 2000;

    private static readonly ReadPolicy s_read = new()
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
    };

    private static readonly OperatePolicy s_operate = new()
    {
        TotalTimeout = s_read.TotalTimeout,
        SocketTimeout = s_read.SocketTimeout,
        ConnectTimeout = s_read.ConnectTimeout,
        TimeoutDelay = s_read.TimeoutDelay,
        MaxRetries = s_read.MaxRetries,
        SleepBetweenRetries = s_read.SleepBetweenRetries,
        SendKey = true,
        Replica = s_read.Replica,
        Compress = true,
        ErrorVerbosity = s_read.ErrorVerbosity,
        Exists = RecordExistsAction.Replace,
        GenerationPolicy = GenerationPolicy.ExpectGreater,
        Generation = 65_535,
        TimeToLive = TimeSpan.FromSeconds(7),
        CommitLevel = CommitLevel.Master,
        DurableDelete = true,
        OnLockingOnly = true,
        ReadModeAP = s_read.ReadModeAP,
        ReadModeSC = s_read.ReadModeSC,
        ReadTouchTtlPercent = -1,
    };

    private static as_policy_base ExpectedBase => new()
    {
        total_timeout = 1001,
        socket_timeout = 1002,
        connect_timeout = 1003,
        timeout_delay = NativeLibraryLoader.Load().HasAsyncCrashBugs ? 0U : 3004,
        max_retries = 5,
        sleep_between_retries = 6,
        compress = 1,
    };

    private static as_policy_read ExpectedRead => new()
    {
        @base = ExpectedBase,
        key = as_policy_key.AS_POLICY_KEY_SEND,
        replica = as_policy_replica.AS_POLICY_REPLICA_PREFER_RACK,
        read_mode_ap = as_policy_read_mode_ap.AS_POLICY_READ_MODE_AP_ALL,
        read_mode_sc = as_policy_read_mode_sc.AS_POLICY_READ_MODE_SC_ALLOW_UNAVAILABLE,
        read_touch_ttl_percent = 80,
    };

    private static as_policy_write ExpectedWrite => new()
    {
        @base = ExpectedBase,
        key = as_policy_key.AS_POLICY_KEY_SEND,
        replica = as_policy_replica.AS_POLICY_REPLICA_PREFER_RACK,
        commit_level = as_policy_commit_level.AS_POLICY_COMMIT_LEVEL_MASTER,
        gen = as_policy_gen.AS_POLICY_GEN_GT,
        exists = as_policy_exists.AS_POLICY_EXISTS_CREATE_OR_REPLACE,
        ttl = 7,
        durable_delete = 1,
        on_locking_only = 1,
    };

    private static as_policy_operate ExpectedOperate => new()
    {
        @base = ExpectedBase,
        key = as_policy_key.AS_POLICY_KEY_SEND,
        replica = as_policy_replica.AS_POLICY_REPLICA_PREFER_RACK,
        read_mode_ap = as_policy_read_mode_ap.AS_POLICY_READ_MODE_AP_ALL,
        read_mode_sc = as_policy_read_mode_sc.AS_POLICY_READ_MODE_SC_ALLOW_UNAVAILABLE,
        read_touch_ttl_percent = -1,
        commit_level = as_policy_commit_level.AS_POLICY_COMMIT_LEVEL_MASTER,
        gen = as_policy_gen.AS_POLICY_GEN_GT,
        exists = as_policy_exists.AS_POLICY_EXISTS_CREATE_OR_REPLACE,
        ttl = 7,
        durable_delete = 1,
        on_locking_only = 1,
    };

    private static as_policy_remove ExpectedRemove => new()
    {
        @base = ExpectedBase,
        key = as_policy_key.AS_POLICY_KEY_SEND,
        replica = as_policy_replica.AS_POLICY_REPLICA_PREFER_RACK,
        commit_level = as_policy_commit_level.AS_POLICY_COMMIT_LEVEL_MASTER,
        gen = as_policy_gen.AS_POLICY_GEN_GT,
        generation = 65_535,
        durable_delete = 1,
    };

    [Test]
    public void Write_ReadPolicyWithAllSet_SetsEveryField() => Assert.That(Read(s_read), Is.EqualTo(StructFields.Of(ExpectedRead)));

    // For the read of a command that is given a policy for writes.
    [Test]
    public void Write_WritePolicyForARead_SetsWhatAllPoliciesHave()
    {
        using var client = new NativeClient();
        var expected = ExpectedRead with
        {
            read_mode_ap = as_policy_read_mode_ap.AS_POLICY_READ_MODE_AP_ONE,
            read_mode_sc = as_policy_read_mode_sc.AS_POLICY_READ_MODE_SC_SESSION,
            read_touch_ttl_percent = 0,
        };
        Assert.That(StructFields.Of(*PolicyWriter.Read(s_operate, client.Pointer, client.Memory)), Is.EqualTo(StructFields.Of(expected)));
    }

    [Test]
    public void Write_WritePolicyWithAllSet_SetsEveryField() => Assert.That(Put(s_operate), Is.EqualTo(StructFields.Of(ExpectedWrite)));

    [Test]
    public void Write_OperatePolicyWithAllSet_SetsEveryField() => Assert.That(Operate(s_operate), Is.EqualTo(StructFields.Of(ExpectedOperate)));

    [Test]
    public void Write_RemovalPolicyWithAllSet_SetsEveryField() => Assert.That(Remove(s_operate), Is.EqualTo(StructFields.Of(ExpectedRemove)));

    // A property that the test above forgets would pass it.
    [TestCase(typeof(ReadPolicy))]
    [TestCase(typeof(OperatePolicy))]
    public void TestPolicies_EveryProperty_IsSet(Type type)
    {
        object policy = type == typeof(ReadPolicy) ? s_read : s_operate;
        Assert.That(type.GetProperties().Where(property => property.GetValue(policy) is null or TimeToLive { IsClientDefault: true }), Is.Empty);
    }

    [Test]
    public void Write_NoPolicy_IsNone()
    {
        using var client = new NativeClient();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((nint)PolicyWriter.Read((ReadPolicy?)null, client.Pointer, client.Memory), Is.EqualTo((nint)0));
            Assert.That((nint)PolicyWriter.Write(null, client.Pointer, client.Memory), Is.EqualTo((nint)0));
            Assert.That((nint)PolicyWriter.Remove(null, client.Pointer, client.Memory), Is.EqualTo((nint)0));
        }
    }

    [Test]
    public void Write_EmptyPolicy_KeepsTheClientsDefaults()
    {
        using var client = new NativeClient();
        var defaults = client.Pointer->config.policies;
        Assert.Multiple(() =>
        {
            Assert.That(Read(new ReadPolicy()), Is.EqualTo(StructFields.Of(defaults.read)));
            Assert.That(Put(new WritePolicy()), Is.EqualTo(StructFields.Of(defaults.write)));
            Assert.That(Operate(new OperatePolicy()), Is.EqualTo(StructFields.Of(defaults.operate)));
            Assert.That(Remove(new WritePolicy()), Is.EqualTo(StructFields.Of(defaults.remove)));
        });
    }

    [Test]
    public void Write_PolicyAgainstTheDefaults_TurnsThemOff()
    {
        var options = new AerospikeClientOptions
        {
            Seeds = [new AerospikeHost("127.0.0.1")],
            DefaultReadPolicy = s_read,
            DefaultWritePolicy = s_operate with { Generation = null, GenerationPolicy = null },
        };
        var policy = new WritePolicy
        {
            SendKey = false,
            Compress = false,
            DurableDelete = false,
            OnLockingOnly = false,
            TotalTimeout = TimeSpan.Zero,
            TimeToLive = TimeToLive.NamespaceDefault,
            Exists = RecordExistsAction.Update,
            CommitLevel = CommitLevel.All,
            Replica = ReplicaPolicy.Master,
        };
        var expected = ExpectedWrite with
        {
            @base = ExpectedBase with { compress = 0, total_timeout = 0 },
            key = as_policy_key.AS_POLICY_KEY_DIGEST,
            durable_delete = 0,
            on_locking_only = 0,
            ttl = 0,
            gen = as_policy_gen.AS_POLICY_GEN_IGNORE,
            exists = as_policy_exists.AS_POLICY_EXISTS_IGNORE,
            commit_level = as_policy_commit_level.AS_POLICY_COMMIT_LEVEL_ALL,
            replica = as_policy_replica.AS_POLICY_REPLICA_MASTER,
        };

        Assert.That(Put(policy, options), Is.EqualTo(StructFields.Of(expected)));
    }

    [Test]
    public void Write_ClientDefaultTimeToLive_KeepsTheClientsDefault()
    {
        var options = new AerospikeClientOptions { Seeds = [new AerospikeHost("127.0.0.1")], DefaultWritePolicy = new WritePolicy { TimeToLive = TimeSpan.FromSeconds(9) } };
        Assert.That(Put(new WritePolicy { TimeToLive = TimeToLive.ClientDefault }, options), Does.Contain("ttl: 9"));
    }

    [Test]
    public void ConfigWriter_DefaultsWithAllSet_SetsEveryFieldOfEveryPolicy()
    {
        using var client = new NativeClient(new AerospikeClientOptions
        {
            Seeds = [new AerospikeHost("127.0.0.1")],
            DefaultReadPolicy = s_read,
            DefaultWritePolicy = s_operate with { Generation = null, GenerationPolicy = null },
        });
        var policies = client.Pointer->config.policies;
        Assert.Multiple(() =>
        {
            Assert.That(StructFields.Of(policies.read), Is.EqualTo(StructFields.Of(ExpectedRead)));
            Assert.That(StructFields.Of(policies.write), Is.EqualTo(StructFields.Of(ExpectedWrite with { gen = as_policy_gen.AS_POLICY_GEN_IGNORE })));
            Assert.That(StructFields.Of(policies.operate), Is.EqualTo(StructFields.Of(ExpectedOperate with { gen = as_policy_gen.AS_POLICY_GEN_IGNORE })));
            Assert.That(StructFields.Of(policies.remove), Is.EqualTo(StructFields.Of(ExpectedRemove with { gen = as_policy_gen.AS_POLICY_GEN_IGNORE, generation = 0 })));
        });
    }

    [Test]
    public void ConfigWriter_DefaultForWrites_LeavesReadingOperationsTheReadModes()
    {
        using var client = new NativeClient(new AerospikeClientOptions
        {
            Seeds = [new AerospikeHost("127.0.0.1")],
            DefaultReadPolicy = s_read,
            DefaultWritePolicy = new WritePolicy { MaxRetries = 7 },
        });
        var policy = *PolicyWriter.Operate(null, isRead: true, client.Pointer, client.Memory);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(policy.read_mode_ap, Is.EqualTo(ExpectedRead.read_mode_ap));
            Assert.That(policy.read_mode_sc, Is.EqualTo(ExpectedRead.read_mode_sc));
            Assert.That(policy.read_touch_ttl_percent, Is.EqualTo(80));
            Assert.That(policy.@base.max_retries, Is.EqualTo(5));
        }
    }

    [Test]
    public void WriteRead_OperationsThatReadTheHeader_TakesOverEveryField()
    {
        using var client = new NativeClient();
        var operate = PolicyWriter.Operate(s_operate, isRead: true, client.Pointer, client.Memory);
        Assert.That(StructFields.Of(*PolicyWriter.Read(operate, client.Pointer, client.Memory)), Is.EqualTo(StructFields.Of(ExpectedRead with { read_touch_ttl_percent = -1 })));
    }

    [TestCase(true, 2U)]
    [TestCase(false, 0U)]
    public void Write_OperationsWithoutPolicy_AreRetriedAsReadsWhenTheyRead(bool isRead, uint retries)
    {
        using var client = new NativeClient();
        var policy = PolicyWriter.Operate(null, isRead, client.Pointer, client.Memory);
        Assert.That(policy->@base.max_retries, Is.EqualTo(retries));
    }

    [Test]
    public void Write_ErrorDetail_IsWrittenWhereTheLibraryHasIt()
    {
        using var client = new NativeClient();
        var target = PolicyWriter.Read(s_read, client.Pointer, client.Memory);
        var expected = NativeLibraryLoader.Load().Abi.ErrorDetailOffset is null ? 0 : 2;
        Assert.That(((byte*)target)[41], Is.EqualTo(expected));
    }

    [Test]
    public void Write_OnePolicyOnManyThreads_IsAlwaysTheSame()
    {
        var expected = StructFields.Of(ExpectedOperate);
        var wrong = 0;
        var threads = Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < Rounds; i++)
            {
                if (!Operate(s_operate).SequenceEqual(expected))
                {
                    Interlocked.Increment(ref wrong);
                }
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.That(wrong, Is.Zero);
    }

    private static IReadOnlyList<string> Read(ReadPolicy policy)
    {
        using var client = new NativeClient();
        return StructFields.Of(*PolicyWriter.Read(policy, client.Pointer, client.Memory));
    }

    private static IReadOnlyList<string> Put(WritePolicy policy, AerospikeClientOptions? options = null)
    {
        using var client = new NativeClient(options);
        return StructFields.Of(*PolicyWriter.Write(policy, client.Pointer, client.Memory));
    }

    private static IReadOnlyList<string> Remove(WritePolicy policy)
    {
        using var client = new NativeClient();
        return StructFields.Of(*PolicyWriter.Remove(policy, client.Pointer, client.Memory));
    }

    private static IReadOnlyList<string> Operate(WritePolicy policy)
    {
        using var client = new NativeClient();
        return StructFields.Of(*PolicyWriter.Operate(policy, isRead: false, client.Pointer, client.Memory));
    }
}
