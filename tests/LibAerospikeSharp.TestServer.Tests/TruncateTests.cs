using System.Globalization;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

public sealed class TruncateTests
{
    private ManualClock _clock;
    private AerospikeTestServer _server;
    private WireClient _client;

    [SetUp]
    public void StartServer()
    {
        _clock = new ManualClock();
        _server = AerospikeTestServer.Start(new AerospikeTestServerOptions { TimeProvider = _clock });
        _client = new WireClient(_server);
    }

    [TearDown]
    public void StopServer()
    {
        _client.Dispose();
        _server.Dispose();
    }

    // The responses of a real server.
    [TestCase("truncate", "ERROR:20:missing 'namespace'")]
    [TestCase("truncate:set=x", "ERROR:20:missing 'namespace'")]
    [TestCase("truncate:ns=test;set=x", "ERROR:20:missing 'namespace'")]
    [TestCase("truncate:namespace=;set=x", "ERROR:20:missing 'namespace' value")]
    [TestCase("truncate:namespace=test", "ERROR:4:missing 'set'")]
    [TestCase("truncate:namespace=test;set=;lut=1", "ERROR:4:missing 'set' value")]
    [TestCase("truncate:namespace=test;set=0123456789012345678901234567890123456789012345678901234567890123456789", "ERROR:4:'set' value too long")]
    [TestCase("truncate:namespace=test;set=x;lut=", "ERROR:4:missing 'lut' value")]
    [TestCase("truncate:namespace=test;set=x;lut=1", "ERROR:4:would truncate to 0")]
    [TestCase("truncate:namespace=test;set=x;lut=abc", "ERROR:4:would truncate to 0")]
    [TestCase("truncate:namespace=test;set=x;lut=0x10", "ERROR:4:would truncate to 0")]
    [TestCase("truncate:namespace=test;set=x;lut=1262304000000000000", "ERROR:4:would truncate to 0")]
    [TestCase("truncate:namespace=test;set=x;lut=1262304000001000000", "ok")]
    [TestCase("truncate:namespace=test;set=x;lut=9999999999999999999", "ERROR:4:would truncate in the future")]
    [TestCase("truncate:namespace=test;set=x;lut=99999999999999999999999", "ERROR:4:would truncate in the future")]
    [TestCase("truncate:namespace=test;set=x;lut=123456789012345678901234", "ERROR:4:'lut' value too long")]
    [TestCase("truncate:namespace=test;set=nosuch", "ok")]
    [TestCase("truncate:namespace=nope;set=x", "ok")]
    [TestCase("truncate-namespace:namespace=test;set=x", "ERROR:4:unexpected set name")]
    [TestCase("truncate-namespace:namespace=nope", "ok")]
    [TestCase("truncate-undo:namespace=test;set=nosuch", "ok")]
    [TestCase("truncate-namespace-undo:namespace=test", "ok")]
    public void Info_Truncate_GetsTheResponseOfARealServer(string command, string response) =>
        Assert.That(_client.Info(command + "\n"), Is.EqualTo($"{command}\t{response}\n"));

    [Test]
    public void Truncate_Set_RemovesOnlyItsRecords()
    {
        Put("a", "one");
        Put("a", "two");

        _client.Info("truncate:namespace=test;set=one\n");

        Assert.That((Exists("a", "one"), Exists("a", "two")), Is.EqualTo((false, true)));
    }

    [Test]
    public void Truncate_Namespace_RemovesAllRecords()
    {
        Put("a", "one");
        Put("a", "");

        _client.Info("truncate-namespace:namespace=test\n");

        Assert.That((Exists("a", "one"), Exists("a", "")), Is.EqualTo((false, false)));
    }

    [Test]
    public void Truncate_WithATime_KeepsRecordsUpdatedSince()
    {
        Put("old", "one");
        Put("updated", "one");
        _clock.Advance(TimeSpan.FromSeconds(1));
        var nanoseconds = _clock.GetUtcNow().ToUnixTimeMilliseconds() * 1_000_000;
        Put("new", "one");
        Put("updated", "one");

        var response = _client.Info($"truncate:namespace=test;set=one;lut={nanoseconds.ToString(CultureInfo.InvariantCulture)}\n");

        Assert.That(response, Does.EndWith("\tok\n"));
        Assert.That((Exists("old", "one"), Exists("updated", "one"), Exists("new", "one")), Is.EqualTo((false, true, true)));
    }

    [Test]
    public void Truncate_TwiceWithAStandingClock_RemovesRecordsWrittenInBetween()
    {
        _client.Info("truncate:namespace=test;set=one\n");
        Put("a", "one");

        _client.Info("truncate:namespace=test;set=one\n");

        Assert.That(Exists("a", "one"), Is.False);
    }

    [Test]
    public void Info_Sets_CountsRecordsIncludingEmptySets()
    {
        const string Rest = ":sindexes=0:index_populating=false:truncating=false:default-read-touch-ttl-pct=0:default-ttl=0" +
            ":disable-eviction=false:enable-index=false:stop-writes-count=0:stop-writes-size=0;";
        Put("a", "one");
        Put("b", "one");
        Put("a", "two");
        _client.Send(new WireMessage { Info2 = Info2.Write | Info2.Delete }.ForKey("a", set: "two"));

        var sets = "ns=test:set=one:objects=2:tombstones=0:data_used_bytes=128:truncate_lut=0" + Rest +
            "ns=test:set=two:objects=0:tombstones=0:data_used_bytes=0:truncate_lut=0" + Rest;
        Assert.That(_client.Info("sets\nsets/test\n"), Is.EqualTo($"sets\t{sets}\nsets/test\t{sets}\n"));
        Assert.That(_client.Info("sets/test/two\n"), Is.EqualTo($"sets/test/two\tobjects=0:tombstones=0:data_used_bytes=0:truncate_lut=0{Rest}\n"));
        Assert.That(_client.Info("sets/test/nosuch\nsets/nope\n"), Is.EqualTo("sets/test/nosuch\t\nsets/nope\tns_type=unknown\n"));
    }

    [Test]
    public void Info_AfterTruncation_HasItsTime()
    {
        Put("a", "one");
        var time = (_clock.GetUtcNow() - new DateTimeOffset(2010, 1, 1, 0, 0, 0, TimeSpan.Zero)).Ticks / TimeSpan.TicksPerMillisecond;

        _client.Info("truncate:namespace=test;set=one\ntruncate-namespace:namespace=test\n");
        _client.Info("truncate:namespace=test;set=one;lut=1262304000001000000\n"); // earlier than the last truncation, so it changes nothing

        Assert.That(_client.Info("sets/test/one\n"), Does.Contain($":truncate_lut={time}:"));
        Assert.That(_client.Info("namespace/test\n"), Does.Contain($";truncate_lut={time};"));
        _client.Info("truncate-undo:namespace=test;set=one\n");
        Assert.That(_client.Info("sets/test/one\n"), Does.Contain(":truncate_lut=0:"));
    }

    [Test]
    public void Put_SetsBeyondTheLimit_IsParameterError()
    {
        for (var i = 0; i < 4095; i++)
        {
            Put("k", $"s{i}");
        }

        Assert.That(Put("k", "one-more").Code, Is.EqualTo(ServerResult.Parameter));
        Assert.That(Put("l", "s7").Code, Is.EqualTo(ServerResult.Ok));
    }

    private WireResponse Put(string key, string set) => _client.Send(new WireMessage { Info2 = Info2.Write }.ForKey(key, set: set).With("a", 1));

    private bool Exists(string key, string set) =>
        _client.Send(new WireMessage { Info1 = Info1.Read | Info1.NoBins }.ForKey(key, set: set)).Code == ServerResult.Ok;
}
