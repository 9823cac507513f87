using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

public sealed class TimeToLiveTests
{
    private const uint NeverExpire = uint.MaxValue;
    private const uint DontUpdate = uint.MaxValue - 1;

    private ManualClock _clock;
    private AerospikeTestServer _server;
    private WireClient _client;

    [SetUp]
    public void StartServer()
    {
        _clock = new ManualClock();
        _server = AerospikeTestServer.Start(new AerospikeTestServerOptions
        {
            TimeProvider = _clock,
            Namespaces = [new("test") { DefaultTimeToLive = TimeSpan.FromSeconds(60) }],
        });
        _client = new WireClient(_server);
    }

    [TearDown]
    public void StopServer()
    {
        _client.Dispose();
        _server.Dispose();
    }

    [TestCase(0u, 60u)]
    [TestCase(100u, 100u)]
    [TestCase(DontUpdate, 60u)]
    public void Put_NewRecord_ExpiresAfterItsTimeToLive(uint timeToLive, uint seconds)
    {
        var response = _client.Send(WireMessage.Put("k", "a", 1) with { TimeToLive = timeToLive });

        Assert.That(response.ExpiresAt, Is.EqualTo(ServerTime.Now(_clock) + seconds));
    }

    [Test]
    public void Put_NeverExpire_ReturnsZero() =>
        Assert.That(_client.Send(WireMessage.Put("k", "a", 1) with { TimeToLive = NeverExpire }).ExpiresAt, Is.Zero);

    [Test]
    public void Put_DontUpdate_KeepsTheExpiryTime()
    {
        var before = _client.Send(WireMessage.Put("k", "a", 1)).ExpiresAt;
        _clock.Advance(TimeSpan.FromSeconds(10));

        Assert.That(_client.Send(WireMessage.Put("k", "a", 2) with { TimeToLive = DontUpdate }).ExpiresAt, Is.EqualTo(before));
    }

    [TestCase(315_360_000u, 0)]
    [TestCase(315_360_001u, 4)]
    public void Put_TimeToLiveAtTheLimit_IsAcceptedUpToTenYears(uint timeToLive, int code) =>
        Assert.That((int)_client.Send(WireMessage.Put("k", "a", 1) with { TimeToLive = timeToLive }).Code, Is.EqualTo(code));

    [Test]
    public void Get_ExpiredRecord_IsNotFound()
    {
        _client.Send(WireMessage.Put("k", "a", 1));
        _clock.Advance(TimeSpan.FromSeconds(60));
        Assert.That(_client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.Ok));

        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.That(_client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
        Assert.That(_client.Send(WireMessage.Delete("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void Put_ExpiredRecord_CreatesItAgain()
    {
        _client.Send(WireMessage.Put("k", "old", 1));
        _client.Send(WireMessage.Put("k", "old", 2));
        _clock.Advance(TimeSpan.FromMinutes(2));

        _client.Send(WireMessage.Put("k", "new", 1) with { Info2 = Info2.Write | Info2.CreateOnly });

        var response = _client.Send(WireMessage.Get("k"));
        Assert.That(response.Generation, Is.EqualTo(1));
        Assert.That(response.BinNames, Is.EqualTo("new"));
    }

    [Test]
    public void Get_WithTouchPercent_ExtendsARecordAboutToExpire()
    {
        _client.Send(WireMessage.Put("k", "a", 1));
        _clock.Advance(TimeSpan.FromSeconds(50));

        _client.Send(WireMessage.Get("k") with { TimeToLive = 80 });

        var response = _client.Send(WireMessage.Exists("k"));
        Assert.That(response.ExpiresAt, Is.EqualTo(ServerTime.Now(_clock) + 60));
        Assert.That(response.Generation, Is.EqualTo(1));
    }

    [Test]
    public void Touch_RecordAboutToExpire_ExtendsIt()
    {
        _client.Send(WireMessage.Put("k", "a", 1));
        _clock.Advance(TimeSpan.FromSeconds(50));

        var response = _client.Send(Touch("k"));

        Assert.That((response.Code, response.Generation), Is.EqualTo((ServerResult.Ok, 2u)));
        Assert.That(response.ExpiresAt, Is.EqualTo(ServerTime.Now(_clock) + 60));
    }

    [Test]
    public void Touch_ExpiredRecord_IsNotFoundWithItsMetadata()
    {
        var before = _client.Send(WireMessage.Put("k", "a", 1)).ExpiresAt;
        _clock.Advance(TimeSpan.FromMinutes(2));

        var response = _client.Send(Touch("k"));

        Assert.That(response.Code, Is.EqualTo(ServerResult.NotFound));
        Assert.That(response.ExpiresAt, Is.EqualTo(before));
    }

    private static WireMessage Touch(string key) =>
        new WireMessage { Info2 = Info2.Write }.ForKey(key).Operation(OperationType.Touch, "", ParticleType.Null, []);

    [Test]
    public void Delete_ExpiredRecord_IsNotFoundAndRemovesIt()
    {
        PutAndExpire();

        Assert.That(_client.Send(WireMessage.Delete("k")).Code, Is.EqualTo(ServerResult.NotFound));
        Assert.That(_client.Send(WireMessage.Get("k")).Generation, Is.Zero);
    }

    [Test]
    public void Put_ThatFailsOnAnExpiredRecord_ReturnsItsMetadataAndRemovesIt()
    {
        PutAndExpire();
        var wrongGeneration = WireMessage.Put("k", "a", 1) with { Info2 = Info2.Write | Info2.Generation, Generation = 7 };

        var first = _client.Send(wrongGeneration);
        var second = _client.Send(wrongGeneration);

        Assert.That((first.Code, first.Generation), Is.EqualTo((ServerResult.Generation, 1u)));
        Assert.That((second.Code, second.Generation), Is.EqualTo((ServerResult.Generation, 0u)));
    }

    private void PutAndExpire()
    {
        _client.Send(WireMessage.Put("k", "a", 1) with { TimeToLive = 10 });
        _clock.Advance(TimeSpan.FromSeconds(12));
    }
}
