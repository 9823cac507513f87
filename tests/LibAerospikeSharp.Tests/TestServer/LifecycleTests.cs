using System.Net;
using System.Net.Sockets;
using LibAerospikeSharp.TestServer;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.TestServer;

public sealed class LifecycleTests
{
    [Test]
    public void Start_Twice_GivesTwoIndependentServers()
    {
        using AerospikeTestServer first = AerospikeTestServer.Start();
        using AerospikeTestServer second = AerospikeTestServer.Start();
        using var firstClient = new WireClient(first);
        using var secondClient = new WireClient(second);

        firstClient.Send(WireMessage.Put("k", "a", 1));

        Assert.That(secondClient.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
        Assert.That(secondClient.Info("node\n"), Is.Not.EqualTo(firstClient.Info("node\n")));
    }

    [Test]
    public void Address_AsText_IsLoopbackAndPort()
    {
        using AerospikeTestServer server = AerospikeTestServer.Start();

        Assert.That(server.Address.ToString(), Does.Match(@"^127\.0\.0\.1:\d+$"));
    }

    [Test]
    public void Dispose_WithOpenConnections_EndsThem()
    {
        AerospikeTestServer server = AerospikeTestServer.Start();
        using var idle = new WireClient(server);
        using var used = new WireClient(server);
        used.Send(WireMessage.Put("k", "a", 1));

        server.Dispose();

        Assert.That(idle.ReceiveFrame(), Is.Null);
        Assert.That(used.ReceiveFrame(), Is.Null);
    }

    [Test]
    public void Dispose_Twice_FreesThePort()
    {
        AerospikeTestServer server = AerospikeTestServer.Start();
        IPEndPoint address = server.Address;
        using var client = new WireClient(server);
        client.Info("node\n");

        server.Dispose();
        server.Dispose();

        Assert.That(() => new WireClient(address), Throws.TypeOf<SocketException>());
        using AerospikeTestServer next = AerospikeTestServer.Start(new AerospikeTestServerOptions { Port = address.Port });
        using var nextClient = new WireClient(next);
        Assert.That(nextClient.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void CloseConnections_WithOpenConnections_EndsThemAndTakesNewOnes()
    {
        using AerospikeTestServer server = AerospikeTestServer.Start();
        using var client = new WireClient(server);
        client.Send(WireMessage.Put("k", "a", 1));

        server.CloseConnections();

        Assert.That(client.ReceiveFrame(), Is.Null);
        using var again = new WireClient(server);
        Assert.That(again.Send(WireMessage.Get("k")).Integer("a"), Is.EqualTo(1));
    }

    [Test]
    public void Silent_SwitchedOnAndOff_LeavesRequestsUndoneAndUnanswered()
    {
        using AerospikeTestServer server = AerospikeTestServer.Start();
        using var client = new WireClient(server);
        server.Silent = true;
        client.SendRaw(WireClient.Frame(ProtoType.Message, WireMessage.Put("k", "a", 1).ToBody()));
        Assert.That(client.HearsNothing(), Is.True);

        server.Silent = false;

        Assert.That(client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void SilentAccept_Set_ConnectsAndNeverAnswers()
    {
        using AerospikeTestServer server = AerospikeTestServer.Start(new AerospikeTestServerOptions { SilentAccept = true });
        using var client = new WireClient(server);

        client.SendRaw(WireClient.Frame(ProtoType.Info, "node\n"u8));

        Assert.That(client.HearsNothing(), Is.True);
    }

    [TestCase("")]
    [TestCase("a:b")]
    [TestCase("a\nb")]
    [TestCase("abcdefghijklmnopqrstuvwxyz012345")]
    public void Start_BadNamespace_Throws(string name) =>
        Assert.That(() => AerospikeTestServer.Start(new AerospikeTestServerOptions { Namespaces = [name] }), Throws.ArgumentException);

    [Test]
    public void Start_NoNamespace_Throws() =>
        Assert.That(() => AerospikeTestServer.Start(new AerospikeTestServerOptions { Namespaces = [] }), Throws.ArgumentException);
}
