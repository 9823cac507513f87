using System.Diagnostics;
using System.Net.Sockets;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

public sealed class FaultTests : WireFixture
{
    private static readonly byte[] s_get = WireClient.Frame(ProtoType.Message, WireMessage.Get("k").ToBody());

    // The response to a get that finds nothing is a frame header and an empty message.
    private const int ResponseSize = 8 + 22;

    [Test]
    public void Inject_ResultCodeTwice_FailsTwoCommandsWithoutExecutingThem()
    {
        Server.Inject(new Fault { ResultCode = 22, Count = 2 });

        Assert.That(Client.Send(WireMessage.Put("k", "a", 1)).Code, Is.EqualTo(ServerResult.Forbidden));
        Assert.That(Client.Send(WireMessage.Put("k", "a", 1)).Code, Is.EqualTo(ServerResult.Forbidden));
        Assert.That(Client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void Inject_SeveralFaults_HappenInOrder()
    {
        Server.FailNext(22);
        Server.FailNext(18);

        Assert.That((int)Client.Send(WireMessage.Get("k")).Code, Is.EqualTo(22));
        Assert.That((int)Client.Send(WireMessage.Get("k")).Code, Is.EqualTo(18));
    }

    private static IEnumerable<TestCaseData> Conditions()
    {
        var get = WireMessage.Get("k");
        yield return new TestCaseData(new Fault { Kind = RequestKind.Read }, get, true);
        yield return new TestCaseData(new Fault { Kind = RequestKind.Write }, get, false);
        yield return new TestCaseData(new Fault { Kind = RequestKind.Write }, WireMessage.Put("k", "a", 1), true);
        yield return new TestCaseData(new Fault { Kind = RequestKind.Write }, WireMessage.Delete("k"), false);
        yield return new TestCaseData(new Fault { Kind = RequestKind.Delete }, WireMessage.Delete("k"), true);
        yield return new TestCaseData(new Fault { Namespace = "test" }, get, true);
        yield return new TestCaseData(new Fault { Namespace = "other" }, get, false);
        yield return new TestCaseData(new Fault { Set = "set" }, get, true);
        yield return new TestCaseData(new Fault { Set = "other" }, get, false);
        yield return new TestCaseData(new Fault { Set = "set", Key = "k" }, get, true);
        yield return new TestCaseData(new Fault { Set = "set", Key = "j" }, get, false);
        yield return new TestCaseData(new Fault { Set = "set", Key = 1 }, get, false);
    }

    [TestCaseSource(nameof(Conditions))]
    public void Inject_WithConditions_AffectsOnlyMatchingCommands(Fault fault, object command, bool happens)
    {
        Server.Inject(fault with { ResultCode = 22 });

        var code = Client.Send((WireMessage)command).Code;

        Assert.That(code == ServerResult.Forbidden, Is.EqualTo(happens));
    }

    [Test]
    public void Inject_ResultCodeForAKeyOfABatch_FailsOnlyItsRecord()
    {
        Server.Inject(new Fault { ResultCode = 22, Set = "set", Key = "second" });
        var batch = new WireBatch().Add(WireMessage.Put("first", "a", 1)).Add(WireMessage.Put("second", "a", 1));

        var (records, code) = Client.Send(batch);

        Assert.That((records[0].Code, records[1].Code, code), Is.EqualTo((ServerResult.Ok, ServerResult.Forbidden, ServerResult.Ok)));
        Assert.That(Client.Send(batch).Records[1].Code, Is.EqualTo(ServerResult.Ok));
    }

    [Test]
    public void Inject_SetOfABatch_AffectsTheBatch()
    {
        Server.Inject(new Fault { ResultCode = 22, Set = "set" });

        var (records, code) = Client.Send(new WireBatch().Add(WireMessage.Get("k")));

        Assert.That((records.Count, code), Is.EqualTo((0, ServerResult.Forbidden)));
    }

    [Test]
    public void Inject_ResponseFaultForAKeyOfABatch_AffectsTheBatch()
    {
        Server.Inject(new Fault { Response = ResponseFault.Close, Set = "set", Key = "second" });
        Client.Send(new WireBatch().Add(WireMessage.Get("first")));

        Client.SendRaw(WireClient.Frame(ProtoType.Message, new WireBatch().Add(WireMessage.Get("first")).Add(WireMessage.Get("second")).ToBody()));

        Assert.That(Client.ReceiveFrame(), Is.Null);
    }

    [Test]
    public void Inject_InfoOnly_AffectsNoCommand()
    {
        Server.Inject(new Fault { Kind = RequestKind.Info, Response = ResponseFault.Close });
        Assert.That(Client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));

        Client.SendRaw(WireClient.Frame(ProtoType.Info, "node\n"u8));

        Assert.That(Client.ReceiveFrame(), Is.Null);
    }

    [Test]
    public void Inject_WithoutAKind_DoesNotAffectInfo()
    {
        Server.FailNext(22);

        Assert.That(Client.Info("build\n"), Is.EqualTo("build\t8.1.1.2\n"));
        Assert.That((int)Client.Send(WireMessage.Get("k")).Code, Is.EqualTo(22));
    }

    [TestCase(0)]
    [TestCase(ResponseSize - 1)]
    public void BreakNext_Close_SendsThatManyBytesAndClosesTheConnection(int afterBytes)
    {
        Server.BreakNext(ResponseFault.Close, afterBytes);
        Client.SendRaw(s_get);

        var count = Client.ReceiveToEnd(out var wasReset);

        Assert.That((count, wasReset), Is.EqualTo((afterBytes, false)));
    }

    [Test]
    public void BreakNext_Reset_SendsNoMoreBytesAndResetsTheConnection()
    {
        Server.BreakNext(ResponseFault.Reset, afterBytes: 8);
        Client.SendRaw(s_get);

        var count = Client.ReceiveToEnd(out var wasReset);

        // A reset can overtake the bytes before it.
        Assert.That(count, Is.AtMost(8));
        Assert.That(wasReset, Is.True);
    }

    [Test]
    public void BreakNext_Stall_KeepsTheConnectionOpenAndSendsNothing()
    {
        Server.BreakNext(ResponseFault.Stall, 10);
        Client.SendRaw([.. s_get, .. s_get]);

        Assert.That(Client.ReceiveBytes(10), Is.Not.Null);
        Server.MaxConnections = 1;
        using var other = new WireClient(Server);
        Assert.That(other.ReceiveFrame(), Is.Null, "The connection is closed, so there is room for another.");
        Server.CloseConnections();
        Assert.That(Client.ReceiveToEnd(), Is.Zero);
    }

    [Test]
    public void BreakNext_Truncate_SendsACompleteFrameThatIsTooShort()
    {
        Server.BreakNext(ResponseFault.Truncate, 20);
        Client.SendRaw(s_get);
        Client.SendRaw(s_get);

        Assert.That(Client.ReceiveFrame().GetValueOrDefault().Body, Has.Length.EqualTo(12));
        Assert.That(Client.ReceiveResponse().Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void BreakNext_Garbage_SendsAsManyWrongBytes()
    {
        Client.SendRaw(s_get);
        var good = Client.ReceiveFrame().GetValueOrDefault().Body;
        Server.BreakNext(ResponseFault.Garbage, 8);
        Client.SendRaw(s_get);

        var bad = Client.ReceiveFrame().GetValueOrDefault().Body;

        Assert.That(bad, Has.Length.EqualTo(good.Length).And.Not.EqualTo(good));
        Assert.That(Client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void Inject_Delay_DelaysTheResponseButNotTheCommand()
    {
        using var other = new WireClient(Server);
        Server.Inject(new Fault { Delay = TimeSpan.FromHours(1), Kind = RequestKind.Write });

        Client.SendRaw(WireClient.Frame(ProtoType.Message, WireMessage.Put("k", "a", 1).ToBody()));

        Assert.That(() => other.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.Ok).After(WireClient.Deadline, 20), "The put isn't executed.");
        Server.CloseConnections();
        Assert.That(Client.ReceiveToEnd(), Is.Zero);
    }

    [Test]
    public void Inject_Delay_IsTheLeastTimeToTheResponse()
    {
        Server.Inject(new Fault { Delay = TimeSpan.FromMilliseconds(100) });
        var watch = Stopwatch.StartNew();

        Client.Send(WireMessage.Get("k"));

        Assert.That(watch.Elapsed, Is.GreaterThan(TimeSpan.FromMilliseconds(80)));
    }

    [Test]
    public void Inject_Delay_KeepsTheOrderOfResponses()
    {
        Server.Inject(new Fault { Delay = TimeSpan.FromMilliseconds(50), Kind = RequestKind.Write });
        var put = WireClient.Frame(ProtoType.Message, WireMessage.Put("k", "a", 1).ToBody());

        Client.SendRaw([.. put, .. s_get, .. put]);

        Assert.That(Client.ReceiveResponse().Bins, Is.Empty);
        Assert.That(Client.ReceiveResponse().Integer("a"), Is.EqualTo(1));
        Assert.That(Client.ReceiveResponse().Generation, Is.EqualTo(2));
    }

    [Test]
    public void Latency_Set_DelaysEveryResponse()
    {
        Server.Latency = TimeSpan.FromMilliseconds(100);
        var watch = Stopwatch.StartNew();

        Client.Info("node\n");
        Client.Send(WireMessage.Get("k"));

        Assert.That(watch.Elapsed, Is.GreaterThan(TimeSpan.FromMilliseconds(180)));
    }

    [Test]
    public void Inject_DelayOfYears_DoesNotDelayOthers()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { MaxLoggedRequests = 1 });
        using var delayed = new WireClient(server);
        using var other = new WireClient(server);
        server.Inject(new Fault { Delay = TimeSpan.MaxValue, Set = "set", Key = "k" });
        server.Latency = TimeSpan.FromMilliseconds(1);
        delayed.SendRaw(s_get);
        Assert.That(() => server.TakeRequests().Count, Is.EqualTo(1).After(WireClient.Deadline, 20), "The request isn't received.");

        Assert.That(other.Send(WireMessage.Get("other")).Code, Is.EqualTo(ServerResult.NotFound));
        server.CloseConnections();
        Assert.That(delayed.ReceiveToEnd(), Is.Zero);
    }

    [Test]
    public void Inject_DelayOfYearsAndTheClientDisconnects_FreesItsConnection()
    {
        Server.MaxConnections = 1;
        Server.Inject(new Fault { Delay = TimeSpan.MaxValue });
        Client.SendRaw(s_get);
        Client.ShutDownSending();
        Assert.That(Client.ReceiveFrame(), Is.Null);

        using var next = new WireClient(Server);
        Assert.That(next.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void BreakNext_AfterMoreThanSocketBuffersHold_SendsAllBytesBefore()
    {
        Client.Send(new WireMessage { Info2 = Info2.Write }.ForKey("big").Operation(OperationType.Write, "a", ParticleType.Blob, new byte[1_000_000]));
        var batch = new WireBatch();
        for (var i = 0; i < 20; i++)
        {
            batch.Add(WireMessage.Get("big"));
        }

        Server.BreakNext(ResponseFault.Close, afterBytes: 15_000_000);

        Client.SendRaw(WireClient.Frame(ProtoType.Message, batch.ToBody()));

        Assert.That(Client.ReceiveToEnd(), Is.EqualTo(15_000_000));
    }

    [Test]
    public void RefusesConnections_Set_RefusesNewConnectionsAndKeepsOthers()
    {
        Client.Info("node\n");
        Server.RefusesConnections = true;

        Assert.That(() => new WireClient(Server), Throws.TypeOf<SocketException>());
        Assert.That(Client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));

        Server.RefusesConnections = false;
        using var again = new WireClient(Server);
        Assert.That(again.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void MaxConnections_Reached_ClosesNewConnectionsUntilAnotherEnds()
    {
        Client.Info("node\n");
        Server.MaxConnections = 1;
        using (var tooMany = new WireClient(Server))
        {
            Assert.That(tooMany.ReceiveFrame(), Is.Null);
        }

        Client.ShutDownSending();
        Assert.That(Client.ReceiveFrame(), Is.Null);

        using var next = new WireClient(Server);
        Assert.That(next.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void ClearFaults_AfterAllFaults_ServesAsBefore()
    {
        Server.FailNext(22);
        Server.BreakNext(ResponseFault.Stall);
        Server.Latency = TimeSpan.FromHours(1);
        Server.IgnoresRequests = true;
        Server.MaxConnections = 0;
        Server.RefusesConnections = true;

        Server.ClearFaults();

        using var client = new WireClient(Server);
        Assert.That(client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    private static IEnumerable<Fault> BadFaults() =>
    [
        new Fault { ResultCode = 0 },
        new Fault { ResultCode = 256 },
        new Fault { ResultCode = 22, Kind = RequestKind.Info },
        new Fault { ResultCode = 1, Subcode = -1 },
        new Fault { Response = (ResponseFault)99 },
        new Fault { Kind = (RequestKind)99 },
        new Fault { AfterBytes = -1 },
        new Fault { Delay = TimeSpan.FromTicks(-1) },
        new Fault { Count = 0 },
        new Fault { Key = 1.5 },
    ];

    [TestCaseSource(nameof(BadFaults))]
    public void Inject_InvalidFault_Throws(Fault fault) => Assert.That(() => Server.Inject(fault), Throws.InstanceOf<ArgumentException>());
}
