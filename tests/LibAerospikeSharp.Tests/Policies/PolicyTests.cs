using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Policies;

public sealed class PolicyTests
{
    private static IEnumerable<TestCaseData> BadDurations =>
        from duration in new[] { TimeSpan.FromMilliseconds(-2), TimeSpan.MinValue, TimeSpan.FromMilliseconds(1.5), TimeSpan.FromTicks(1), TimeSpan.FromDays(25), TimeSpan.MaxValue }
        from set in new Func<TimeSpan, CommandPolicy>[]
        {
            value => new ReadPolicy { TotalTimeout = value },
            value => new WritePolicy { SocketTimeout = value },
            value => new OperatePolicy { ConnectTimeout = value },
            value => new WritePolicy { TimeoutDelay = value },
            value => new ReadPolicy { SleepBetweenRetries = value },
            value => new BatchPolicy { RecordRetryDelay = value },
        }
        select new TestCaseData(set, duration);

    private static IEnumerable<Action> BadNames =>
    [
        () => _ = new ReadPolicy { Replica = (ReplicaPolicy)5 },
        () => _ = new ReadPolicy { ReadModeAP = (ReadModeAP)2 },
        () => _ = new ReadPolicy { ReadModeSC = (ReadModeSC)(-1) },
        () => _ = new OperatePolicy { ReadModeAP = (ReadModeAP)2 },
        () => _ = new OperatePolicy { ReadModeSC = (ReadModeSC)4 },
        () => _ = new ReadPolicy { ErrorVerbosity = (ErrorVerbosity)3 },
        () => _ = new WritePolicy { Exists = (RecordExistsAction)5 },
        () => _ = new WritePolicy { GenerationPolicy = (GenerationPolicy)3 },
        () => _ = new WritePolicy { CommitLevel = (CommitLevel)2 },
        () => _ = new BatchPolicy { ReadModeAP = (ReadModeAP)2 },
        () => _ = new BatchPolicy { ReadModeSC = (ReadModeSC)4 },
    ];

    private static IEnumerable<Action> BadNumbers =>
    [
        () => _ = new ReadPolicy { MaxRetries = -1 },
        () => _ = new ReadPolicy { ReadTouchTtlPercent = -2 },
        () => _ = new ReadPolicy { ReadTouchTtlPercent = 101 },
        () => _ = new OperatePolicy { ReadTouchTtlPercent = 101 },
        () => _ = new WritePolicy { Generation = 65_536 },
        () => _ = WritePolicy.IfGeneration(uint.MaxValue),
        () => _ = new WritePolicy { TimeoutDelay = TimeSpan.FromMilliseconds(2999) },
        () => _ = new BatchPolicy { ReadTouchTtlPercent = 101 },
        () => _ = new BatchPolicy { MaxKeysPerCall = 0 },
        () => _ = new BatchPolicy { MaxKeysPerCall = 1_000_001 },
        () => _ = new BatchPolicy { MaxRecordRetries = -1 },
        () => _ = new ReadPolicy { SleepBetweenRetries = TimeSpan.FromHours(1) + TimeSpan.FromMilliseconds(1) },
    ];

    [TestCaseSource(nameof(BadDurations))]
    public void Duration_NegativeTooLongOrNoWholeMilliseconds_IsRejected(Func<TimeSpan, CommandPolicy> set, TimeSpan duration) =>
        Assert.That(() => set(duration), Throws.TypeOf<ArgumentOutOfRangeException>());

    [TestCaseSource(nameof(BadNames))]
    [TestCaseSource(nameof(BadNumbers))]
    public void Property_OutOfRange_IsRejected(Action set) => Assert.That(set, Throws.TypeOf<ArgumentOutOfRangeException>());

    // libaerospike sleeps for a number of microseconds that has to fit 32 bits.
    [Test]
    public void SleepBetweenRetries_TheLongest_FitsWhatLibaerospikeComputes() =>
        Assert.That(new ReadPolicy { SleepBetweenRetries = TimeSpan.FromHours(1) }.SleepBetweenRetries!.Value.TotalMicroseconds, Is.LessThan(uint.MaxValue));

    [Test]
    public void Duration_Negative_SaysWhatZeroMeans() => Assert.Multiple(() =>
    {
        Assert.That(() => new ReadPolicy { TotalTimeout = TimeSpan.FromSeconds(-1) }, Throws.Exception.Message.Contains("Zero and Timeout.InfiniteTimeSpan set no limit."));
        Assert.That(() => new ReadPolicy { SleepBetweenRetries = Timeout.InfiniteTimeSpan }, Throws.Exception.Message.Contains("Zero means no delay."));
    });

    [Test]
    public void Duration_Rejected_NamesTheProperty() =>
        Assert.That(
            () => new ReadPolicy { SocketTimeout = TimeSpan.FromMilliseconds(-2) },
            Throws.Exception.With.Property(nameof(ArgumentException.ParamName)).EqualTo("SocketTimeout"));

    [Test]
    public void Property_SetBackToNull_IsUnset() => Assert.That(new WritePolicy { MaxRetries = 3 } with { MaxRetries = null }, Is.EqualTo(new WritePolicy()));

    [Test]
    public void IfGeneration_AGeneration_ExpectsItExactly() =>
        Assert.That(WritePolicy.IfGeneration(5), Is.EqualTo(new WritePolicy { GenerationPolicy = GenerationPolicy.ExpectEqual, Generation = 5 }));

    [Test]
    public void Options_DefaultPolicyWithGeneration_IsRejected() =>
        Assert.That(
            () => AerospikeClient.Connect(new AerospikeClientOptions { Seeds = [new AerospikeHost("127.0.0.1")], DefaultWritePolicy = WritePolicy.IfGeneration(1) }),
            Throws.ArgumentException.With.Message.Contains("generation"));

    [Test]
    public void Options_DefaultPolicyNull_IsRejected() =>
        Assert.That(
            () => AerospikeClient.Connect(new AerospikeClientOptions { Seeds = [new AerospikeHost("127.0.0.1")], DefaultReadPolicy = null! }), // the mistake under test
            Throws.ArgumentException.With.Message.Contains("null"));
}
