using System.Diagnostics;
using NUnit.Framework;
using NUnit.Framework.Constraints;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Times to live as the server has them. It counts whole seconds, so that one may have passed more than the test took.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class TimeToLiveTests(CallStyle style) : ClientFixture(style)
{
    private static readonly TimeSpan s_fiveMinutes = TimeSpan.FromSeconds(300);

    private long _start;

    [SetUp]
    public void StartClock() => _start = Stopwatch.GetTimestamp();

    [Test]
    public void Put_FiveMinutes_LivesThatLong()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("val", 1)], new WritePolicy { TimeToLive = s_fiveMinutes });
        Assert.That(SecondsLeft(key), IsLeftOf(300));
    }

    [Test]
    public void Put_TenYears_LivesThatLong()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("val", 1)], new WritePolicy { TimeToLive = TimeSpan.FromDays(3650) });
        Assert.That(SecondsLeft(key), IsLeftOf(315_360_000));
    }

    [Test]
    public void Put_NeverExpire_HasNoEnd()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("val", 1)], new WritePolicy { TimeToLive = s_fiveMinutes });
        Client.Put(key, [new Bin("val", 2)], new WritePolicy { TimeToLive = TimeToLive.NeverExpire });
        Assert.That(Client.Get(key).TimeToLive, Is.Null);
    }

    [Test]
    public void Put_DontUpdate_KeepsTheEnd()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("val", 1)], new WritePolicy { TimeToLive = s_fiveMinutes });
        Client.Put(key, [new Bin("val", 2)], new WritePolicy { TimeToLive = TimeToLive.DontUpdate });
        Assert.That(SecondsLeft(key), IsLeftOf(300));
    }

    [Test]
    public void Put_NamespaceDefault_IsThatOfAPutWithoutPolicy()
    {
        var (plain, set) = (FreshKey("plain"), FreshKey("set"));
        Client.Put(plain, [new Bin("val", 1)]);
        Client.Put(set, [new Bin("val", 1)], new WritePolicy { TimeToLive = s_fiveMinutes });
        Client.Put(set, [new Bin("val", 2)], new WritePolicy { TimeToLive = TimeToLive.NamespaceDefault });
        Assert.That(SecondsLeft(set), Is.EqualTo(SecondsLeft(plain)).Within(1 + SecondsPassed));
    }

    [Test]
    public void Put_ClientsDefault_CountsWhereThePolicySetsNone()
    {
        using var client = Connect(new AerospikeClientOptions
        {
            Seeds = AerospikeHost.ParseList(TestTarget.Seeds),
            DefaultWritePolicy = new WritePolicy { TimeToLive = s_fiveMinutes },
        });
        var (unset, byRule, other) = (FreshKey("unset"), FreshKey("byRule"), FreshKey("other"));
        client.Put(unset, [new Bin("val", 1)]);
        client.Put(byRule, [new Bin("val", 1)], new WritePolicy { TimeToLive = TimeToLive.ClientDefault });
        client.Put(other, [new Bin("val", 1)], new WritePolicy { TimeToLive = TimeSpan.FromSeconds(600) });
        Assert.Multiple(() =>
        {
            Assert.That(SecondsLeft(unset), IsLeftOf(300));
            Assert.That(SecondsLeft(byRule), IsLeftOf(300));
            Assert.That(SecondsLeft(other), IsLeftOf(600));
        });
    }

    [Test]
    public void Touch_ATime_StartsAnew()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("val", 1)], new WritePolicy { TimeToLive = s_fiveMinutes });
        Client.Touch(key, TimeSpan.FromSeconds(600));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(SecondsLeft(key), IsLeftOf(600));
            Assert.That(Client.Get(key)["val"], Is.EqualTo(1));
        }
    }

    [Test]
    public void Touch_Always_CountsAsAWrite()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("val", 1)]);
        Client.Touch(key, TimeToLive.NeverExpire);
        Assert.That(Client.Get(key).Generation, Is.EqualTo(2));
    }

    [Test]
    public void Touch_PolicyWithATimeToo_TheArgumentCounts()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("val", 1)]);
        Client.Touch(key, s_fiveMinutes, new WritePolicy { TimeToLive = TimeSpan.FromSeconds(9) });
        Assert.That(SecondsLeft(key), IsLeftOf(300));
    }

    [Test]
    public void Touch_NoRecord_Throws() =>
        Assert.That(() => Client.Touch(FreshKey(), s_fiveMinutes), Throws.TypeOf<RecordNotFoundException>());

    [Test]
    public void Touch_OtherGeneration_Throws()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("val", 1)]);
        Assert.That(() => Client.Touch(key, s_fiveMinutes, WritePolicy.IfGeneration(2)), Throws.TypeOf<RecordGenerationException>());
    }

    [Test]
    public void Increment_ATime_IsSet()
    {
        var key = FreshKey();
        Client.Increment(key, "val", 1, new WritePolicy { TimeToLive = s_fiveMinutes });
        Assert.That(SecondsLeft(key), IsLeftOf(300));
    }

    [Test]
    public void Operate_ReadsAndATime_ReturnsWhatIsLeft()
    {
        var key = FreshKey();
        var policy = new WritePolicy { TimeToLive = s_fiveMinutes };
        var record = Client.Operate(key, [Operation.Write("val", 1), Operation.Read("val")], policy);
        Assert.That(record.TimeToLive?.TotalSeconds, IsLeftOf(300));
    }

    private int SecondsPassed => (int)Stopwatch.GetElapsedTime(_start).TotalSeconds;

    // To be asked for once the value is there.
    private RangeConstraint IsLeftOf(int seconds) => Is.InRange(seconds - 1 - SecondsPassed, seconds);

    private int SecondsLeft(Key key) => (int)(Client.Get(key).TimeToLive ?? TimeSpan.Zero).TotalSeconds;
}
