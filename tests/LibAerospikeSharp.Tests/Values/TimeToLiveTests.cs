using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

public sealed class TimeToLiveTests
{
    private static IEnumerable<TimeSpan> Rejected =>
    [
        TimeSpan.Zero, TimeSpan.FromSeconds(-1), TimeSpan.FromMilliseconds(999), TimeSpan.FromMilliseconds(1500), TimeSpan.FromTicks(TimeSpan.TicksPerSecond + 1),
        TimeSpan.FromDays(3650) + TimeSpan.FromSeconds(1), TimeSpan.MaxValue, TimeSpan.MinValue, Timeout.InfiniteTimeSpan,
    ];

    private static IEnumerable<TestCaseData> Codes =>
    [
        new(TimeToLive.NamespaceDefault, 0U, "NamespaceDefault"),
        new(default(TimeToLive), uint.MaxValue - 2, "ClientDefault"),
        new(TimeToLive.NeverExpire, uint.MaxValue, "NeverExpire"),
        new(TimeToLive.DontUpdate, uint.MaxValue - 1, "DontUpdate"),
        new(TimeToLive.ClientDefault, uint.MaxValue - 2, "ClientDefault"),
        new((TimeToLive)TimeSpan.FromSeconds(1), 1U, "00:00:01"),
        new((TimeToLive)TimeSpan.FromDays(3650), 315_360_000U, "3650.00:00:00"),
    ];

    [TestCaseSource(nameof(Codes))]
    public void Code_OfEachKind_IsTheProtocols(TimeToLive value, uint code, string text)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(value.Code, Is.EqualTo(code));
            Assert.That(value.ToString(), Is.EqualTo(text));
        }
    }

    [TestCaseSource(nameof(Rejected))]
    public void FromTimeSpan_NoWholeSecondsOrOutOfRange_IsRejected(TimeSpan time) =>
        Assert.That(() => TimeToLive.FromTimeSpan(time), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("NeverExpire"));

    [Test]
    public void Equality_SameMeaning_IsEqual()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(TimeToLive.FromTimeSpan(TimeSpan.FromMinutes(1)) == TimeSpan.FromSeconds(60), Is.True);
            Assert.That(TimeToLive.NeverExpire != TimeToLive.DontUpdate, Is.True);
        }
    }
}
