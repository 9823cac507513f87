using System.Text;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>What tests can inspect: the requests that a server received and the records that it stores.</summary>
public sealed class InspectionTests
{
    private const int MaxLoggedRequests = 5;

    private ManualClock _clock;
    private AerospikeTestServer _server;
    private WireClient _client;

    [SetUp]
    public void StartServer()
    {
        _clock = new ManualClock();
        _server = AerospikeTestServer.Start(new AerospikeTestServerOptions { TimeProvider = _clock, MaxLoggedRequests = MaxLoggedRequests });
        _client = new WireClient(_server);
    }

    [TearDown]
    public void StopServer()
    {
        _client.Dispose();
        _server.Dispose();
    }

    [Test]
    public void TakeRequests_AfterCommands_ReturnsThemInOrder()
    {
        _client.Info("node\n");
        _client.Send(WireMessage.Put("k", "a", 1));
        _client.Send(WireMessage.Get("nosuch"));
        _client.Send(WireMessage.Delete("k"));
        _client.Query(WireMessage.Query("set"));

        Assert.That(_server.TakeRequests(), Is.EqualTo(new[]
        {
            new ReceivedRequest(RequestKind.Write, "test", "set", 1, 0),
            new ReceivedRequest(RequestKind.Read, "test", "set", 1, 2),
            new ReceivedRequest(RequestKind.Delete, "test", "set", 1, 0),
            new ReceivedRequest(RequestKind.Query, "test", "set", 0, 0),
        }));
        Assert.That(_server.TakeRequests(), Is.Empty);
    }

    [Test]
    public void TakeRequests_AfterABatch_ReturnsItsKeyCount()
    {
        var batch = new WireBatch();
        for (var i = 0; i < 10; i++)
        {
            batch.Add(WireMessage.Get($"k{i}"));
        }

        _client.Send(batch);

        Assert.That(_server.TakeRequests(), Is.EqualTo(new[] { new ReceivedRequest(RequestKind.Batch, "test", "set", 10, 0) }));
    }

    [Test]
    public void TakeRequests_AfterFaults_ReturnsTheirResultCodes()
    {
        _server.FailNext(22);
        _client.Send(WireMessage.Get("k"));
        _server.Inject(new Fault { ResultCode = 22, Subcode = 5, Message = "no" });
        _client.SendForMany(new WireBatch().Add(WireMessage.Get("k")).ToBody());
        _server.IgnoresRequests = true;
        _client.SendRaw(WireClient.Frame(ProtoType.Message, WireMessage.Get("k").ToBody()));

        var requests = new List<ReceivedRequest>();
        Assert.That(
            () =>
            {
                requests.AddRange(_server.TakeRequests());
                return requests.Select(request => request.ResultCode);
            },
            Is.EqualTo(new int?[] { 22, 22, null }).After(WireClient.Deadline, 20));
    }

    [Test]
    public void TakeRequests_OfMoreThanTheLogKeeps_ReturnsTheLastOnes()
    {
        for (var i = 0; i < 8; i++)
        {
            _client.Send(i < 4 ? WireMessage.Get("k") : WireMessage.Put("k", "a", i));
        }

        Assert.That(
            _server.TakeRequests().Select(request => request.Kind),
            Is.EqualTo(new[] { RequestKind.Read, RequestKind.Write, RequestKind.Write, RequestKind.Write, RequestKind.Write }));
    }

    [Test]
    public void TakeRequests_LogIsOff_Throws()
    {
        using var server = AerospikeTestServer.Start();

        Assert.That(server.TakeRequests, Throws.InvalidOperationException.With.Message.Contains("MaxLoggedRequests"));
    }

    [Test]
    public void Names_OutsideAscii_AreDecodedAsUtf8()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { MaxLoggedRequests = 10 });
        using var client = new WireClient(server);
        client.Send(new WireMessage { Info2 = Info2.Write }.ForKey("k", set: "größe").Operation(OperationType.Write, "größe", ParticleType.Integer, [1]));
        server.Inject(new Fault { Set = "größe", ResultCode = 22 });

        Assert.That((int)client.Send(new WireMessage { Info1 = Info1.Read | Info1.GetAll }.ForKey("k", set: "größe")).Code, Is.EqualTo(22));
        Assert.That(server.TakeRequests().Select(request => request.Set), Is.All.EqualTo("größe"));
        Assert.That((server.GetRecords().Single().Set, server.GetRecords().Single().Bins.Keys.Single()), Is.EqualTo(("größe", "größe")));
    }

    [Test]
    public void Start_ClockBeforeTheServersTime_IsRejected()
    {
        var clock = new ManualClock();
        clock.Advance(new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero) - clock.GetUtcNow());

        Assert.That(
            () => AerospikeTestServer.Start(new AerospikeTestServerOptions { TimeProvider = clock }),
            Throws.ArgumentException.With.Message.Contains("2010"));
    }

    [Test]
    public void GetRecords_ARecord_HasItsMetadata()
    {
        _client.Send(WireMessage.Put("other", "a", 1));
        _client.Send(WireMessage.Delete("other"));
        _client.Send(WireMessage.Put("k", "a", 1));
        _client.Send((WireMessage.Put("k", "b", 2) with { TimeToLive = 60 }).Field(FieldType.Key, WireMessage.KeyBytes("k")));

        var record = _server.GetRecords().Single();

        Assert.That((record.Namespace, record.Set, record.Key, record.Generation), Is.EqualTo(("test", "set", (object)"k", 2)));
        Assert.That(record.Digest.ToArray(), Is.EqualTo(WireMessage.DigestOf("k")));
        Assert.That(record.ExpiresAt, Is.EqualTo(_clock.GetUtcNow().AddSeconds(60)));
        Assert.That(record.Bins, Is.EquivalentTo(new Dictionary<string, object> { ["a"] = 1L, ["b"] = 2L }));
    }

    [Test]
    public void GetRecords_ExpiredRecord_LeavesItOut()
    {
        _client.Send(WireMessage.Put("k", "a", 1) with { TimeToLive = 60 });
        _client.Send(WireMessage.Put("stays", "a", 1));
        _clock.Advance(TimeSpan.FromMinutes(2));

        var record = _server.GetRecords().Single();

        Assert.That((record.Key, record.ExpiresAt), Is.EqualTo(((object?)null, (DateTimeOffset?)null)));
    }

    private static IEnumerable<TestCaseData> Values()
    {
        const string Point = """{"type":"Point","coordinates":[1,2]}""";
        yield return new TestCaseData((int)ParticleType.Integer, "fffffffffffffffe", -2L);
        yield return new TestCaseData((int)ParticleType.Double, "3ff8000000000000", 1.5);
        yield return new TestCaseData((int)ParticleType.Bool, "01", true);
        yield return new TestCaseData((int)ParticleType.String, "c3a4", "ä");
        yield return new TestCaseData((int)ParticleType.Blob, "0102", new byte[] { 1, 2 });
        yield return new TestCaseData((int)ParticleType.GeoJson, "000000" + Convert.ToHexString(Encoding.UTF8.GetBytes(Point)), Point);
        yield return new TestCaseData((int)ParticleType.List, "98c0c2c3d3fffffffffffffffea20361a20401cb3ff80000000000009107", new object?[]
        {
            null, false, true, -2L, "a", new byte[] { 1 }, 1.5, new object[] { 7L },
        });
        yield return new TestCaseData((int)ParticleType.List, "93c700010102", new object[] { 1L, 2L });
        yield return new TestCaseData((int)ParticleType.Map, "8201a2036102c0", new Dictionary<object, object?> { [1L] = "a", [2L] = null });
        yield return new TestCaseData((int)ParticleType.Map, "82c70001c001a20361", new Dictionary<object, object?> { [1L] = "a" });
    }

    [TestCaseSource(nameof(Values))]
    public void GetRecords_AnyValue_IsADotNetValue(int type, string sent, object expected)
    {
        var put = new WireMessage { Info2 = Info2.Write }.ForKey("k").Operation(OperationType.Write, "b", (ParticleType)type, Convert.FromHexString(sent));
        Assert.That(_client.Send(put).Code, Is.EqualTo(ServerResult.Ok));

        Assert.That(_server.GetRecords().Single().Bins["b"], Is.EqualTo(expected));
    }

    [Test]
    public void GetRecords_MapWithByteArrayKeys_FindsThemByValue()
    {
        var put = new WireMessage { Info2 = Info2.Write }.ForKey("k").Operation(OperationType.Write, "b", ParticleType.Map, [0x81, 0xa2, 4, 9, 5]);
        _client.Send(put);

        var map = (IReadOnlyDictionary<object, object?>)_server.GetRecords().Single().Bins["b"];

        Assert.That(map[new byte[] { 9 }], Is.EqualTo(5L));
    }

    [Test]
    public void GetRecords_IntegerKeys_AreLongs()
    {
        byte[] key = [(byte)ParticleType.Integer, 0, 0, 0, 0, 0, 0, 0, 42];
        var digest = Digest.Compute("set"u8, key).ToArray();
        _client.Send(new WireMessage { Info2 = Info2.Write }
            .Field(FieldType.Namespace, "test"u8.ToArray()).Field(FieldType.Set, "set"u8.ToArray()).Field(FieldType.Digest, digest).Field(FieldType.Key, key)
            .With("a", 1));

        Assert.That(_server.GetRecords().Single().Key, Is.EqualTo(42L));
    }
}
