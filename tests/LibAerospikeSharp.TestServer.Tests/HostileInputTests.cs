using System.Buffers.Binary;
using System.Text;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

public sealed class HostileInputTests : WireFixture
{
    [TearDown]
    public void ServerStillServes()
    {
        Server.ClearFaults();
        using var client = new WireClient(Server);
        client.Send(WireMessage.Put("after", "a", 1));
        Assert.That(client.Send(WireMessage.Get("after")).Integer("a"), Is.EqualTo(1));
    }

    [TestCase("474554202f20485454502f312e310d0a0d0a", TestName = "Send_HttpRequest_ClosesTheConnection")]
    [TestCase("16030102000100", TestName = "Send_TlsHello_ClosesTheConnection")]
    [TestCase("0303000000000000", TestName = "Send_UnknownVersion_ClosesTheConnection")]
    [TestCase("0200000000000000", TestName = "Send_TypeZero_ClosesTheConnection")]
    [TestCase("0209000000000000", TestName = "Send_UnknownType_ClosesTheConnection")]
    [TestCase("0203ffffffffffff", TestName = "Send_HugeLength_ClosesTheConnection")]
    [TestCase("0203000008000001", TestName = "Send_LengthOverTheLimit_ClosesTheConnection")]
    public void SendAndExpectClose(string hex)
    {
        Client.SendRaw(Convert.FromHexString(hex));
        Client.ShutDownSending();

        Assert.That(Client.ReceiveFrame(), Is.Null);
    }

    [TestCase(0)]
    [TestCase(7)]
    [TestCase(8)]
    [TestCase(40)]
    public void Send_FrameThatEndsEarly_ClosesTheConnection(int length)
    {
        var frame = WireClient.Frame(ProtoType.Message, WireMessage.Get("k").ToBody());

        Client.SendRaw(frame.AsSpan(0, length));
        Client.ShutDownSending();

        Assert.That(Client.ReceiveFrame(), Is.Null);
    }

    [Test]
    public void Send_OneByteAtATime_GetsAResponse()
    {
        foreach (var b in WireClient.Frame(ProtoType.Message, WireMessage.Get("k").ToBody()))
        {
            Client.SendRaw([b]);
        }

        Assert.That(Client.ReceiveResponse().Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void Send_SeveralRequestsAtOnce_GetsResponsesInOrder()
    {
        var put = WireClient.Frame(ProtoType.Message, WireMessage.Put("k", "a", 1).ToBody());
        var get = WireClient.Frame(ProtoType.Message, WireMessage.Get("k").ToBody());

        Client.SendRaw([.. put, .. get, .. get]);

        Assert.That(Client.ReceiveResponse().Bins, Is.Empty);
        Assert.That(Client.ReceiveResponse().Integer("a"), Is.EqualTo(1));
        Assert.That(Client.ReceiveResponse().Integer("a"), Is.EqualTo(1));
    }

    [Test]
    public void Send_MessageWithAFalseLength_IsParameterErrorAndKeepsTheConnection()
    {
        var good = WireMessage.Put("k", "a", 1).ToBody();
        const int FirstField = 22;
        var firstOperation = good.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes("a")) - 8;
        (int Position, int Value)[] lengths =
            [(FirstField, 0), (FirstField, int.MaxValue), (FirstField, -1), (firstOperation, 3), (firstOperation, -1), (firstOperation, 1000)];
        foreach (var (position, value) in lengths)
        {
            byte[] bad = [.. good];
            BinaryPrimitives.WriteInt32BigEndian(bad.AsSpan(position), value);
            Client.SendRaw(WireClient.Frame(ProtoType.Message, bad));
            Assert.That(Client.ReceiveResponse().Code, Is.EqualTo(ServerResult.Parameter), $"{value} at {position}");
        }
    }

    [Test]
    public void Send_BodyTruncatedAnywhere_IsParameterError()
    {
        var good = WireMessage.Put("k", "a", 1).Field(FieldType.Key, WireMessage.KeyBytes("k")).ToBody();
        for (var length = 0; length < good.Length; length++)
        {
            Client.SendRaw(WireClient.Frame(ProtoType.Message, good.AsSpan(0, length)));
            Assert.That(Client.ReceiveResponse().Code, Is.EqualTo(ServerResult.Parameter), $"length {length}");
        }
    }

    [Test]
    public void Send_RandomlyDamagedFrames_DoesNotStopTheServer()
    {
        var random = new Random(20260101);
        var good = WireClient.Frame(ProtoType.Message, WireMessage.Put("k", "a", 1).Select("b").ToBody());
        for (var i = 0; i < 500; i++)
        {
            byte[] bad = [.. good];
            for (var n = random.Next(1, 5); n > 0; n--)
            {
                bad[random.Next(bad.Length)] = (byte)random.Next(256);
            }

            using var client = new WireClient(Server);
            client.SendRaw(bad);
            client.ShutDownSending();
            client.ReceiveFrame();
        }
    }

    [Test]
    public void Connect_AndSendHalfARequest_DoesNotDelayOthers()
    {
        var half = WireClient.Frame(ProtoType.Message, WireMessage.Get("k").ToBody())[..30];
        List<WireClient> idle = [.. Enumerable.Range(0, 200).Select(_ => new WireClient(Server))];
        idle.ForEach(c => c.SendRaw(half));

        using var client = new WireClient(Server);

        Assert.That(client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
        idle.ForEach(c => c.Dispose());
    }

    [Test]
    public void Connect_AThousandClients_ServesThemAll()
    {
        List<WireClient> clients = [.. Enumerable.Range(0, 1000).Select(_ => new WireClient(Server))];
        var get = WireClient.Frame(ProtoType.Message, WireMessage.Get("k").ToBody());

        clients.ForEach(client => client.SendRaw(get));

        Assert.That(clients.Count(client => client.ReceiveResponse().Code == ServerResult.NotFound), Is.EqualTo(1000));
        clients.ForEach(client => client.Dispose());
    }

    [Test]
    public void Connect_AndDisconnectAtOnce_LeavesNoConnections()
    {
        for (var i = 0; i < 2000; i++)
        {
            new WireClient(Server).Dispose();
        }

        Server.MaxConnections = 2;
        Assert.That(() => TryGet(), Is.True.After(WireClient.Deadline, 20), "Connections that have ended are still counted.");
    }

    [Test]
    public void Send_ManyRequestsAndReadNothing_IsBlockedAndTakesLittleMemory()
    {
        const int ValueSize = 1024 * 1024 - 200;
        const long Limit = 64 * 1024 * 1024;
        var put = new WireMessage { Info2 = Info2.Write }.ForKey("big").Operation(OperationType.Write, "a", ParticleType.Blob, new byte[ValueSize]);
        Assert.That(Client.Send(put).Code, Is.EqualTo(ServerResult.Ok));
        byte[] gets = [.. Enumerable.Repeat(WireClient.Frame(ProtoType.Message, WireMessage.Get("big").ToBody()), 500).SelectMany(b => b)];
        using var greedy = new WireClient(Server);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var sent = greedy.SendUntilStuck(gets, Limit);
        var after = GC.GetTotalMemory(forceFullCollection: true);

        Assert.That(sent, Is.LessThan(Limit));
        Assert.That(after - before, Is.LessThan(8 * ValueSize));
    }

    [Test]
    public void Send_ManyRequestsAndReadLater_GetsAllResponses()
    {
        const int Count = 200;
        var put = new WireMessage { Info2 = Info2.Write }.ForKey("big").Operation(OperationType.Write, "a", ParticleType.Blob, new byte[300_000]);
        Client.Send(put);
        var get = WireClient.Frame(ProtoType.Message, WireMessage.Get("big").ToBody());
        var exists = WireClient.Frame(ProtoType.Message, WireMessage.Exists("big").ToBody());
        Client.SendRaw([.. Enumerable.Range(0, Count).SelectMany(i => i % 2 == 0 ? get : exists)]);

        for (var i = 0; i < Count; i++)
        {
            Assert.That(Client.ReceiveResponse().Bins, Has.Count.EqualTo(1 - (i % 2)));
        }
    }

    [Test]
    public void Disconnect_DuringResponses_IsNoServerError()
    {
        using var errors = new ServerErrors();
        var put = new WireMessage { Info2 = Info2.Write }.ForKey("big").Operation(OperationType.Write, "a", ParticleType.Blob, new byte[500_000]);
        Client.Send(put);
        var get = WireClient.Frame(ProtoType.Message, WireMessage.Get("big").ToBody());
        var exists = WireClient.Frame(ProtoType.Message, WireMessage.Exists("big").ToBody());
        byte[] requests = [.. Enumerable.Range(0, 40).SelectMany(i => i % 2 == 0 ? exists : get)];

        for (var i = 0; i < 100; i++)
        {
            Server.BreakNext((ResponseFault)(i % 2), i * 1000);
            using var leaving = new WireClient(Server);
            leaving.SendRaw(requests);
            leaving.ReceiveBytes(i * 10);
        }

        Server.ClearFaults();
        Server.MaxConnections = 2;
        Assert.That(() => TryGet(), Is.True.After(WireClient.Deadline, 20), "Connections that have ended are still counted.");
        Assert.That(errors.First, Is.Null);
    }

    private bool TryGet()
    {
        using var client = new WireClient(Server);
        client.SendRaw(WireClient.Frame(ProtoType.Message, WireMessage.Get("k").ToBody()));
        return client.ReceiveFrame() is not null;
    }
}
