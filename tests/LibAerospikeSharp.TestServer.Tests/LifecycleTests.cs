using System.Net.Sockets;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

public sealed class LifecycleTests
{
    [Test]
    public void Start_Twice_StartsTwoIndependentServers()
    {
        using var first = AerospikeTestServer.Start();
        using var second = AerospikeTestServer.Start();
        using var firstClient = new WireClient(first);
        using var secondClient = new WireClient(second);

        firstClient.Send(WireMessage.Put("k", "a", 1));

        Assert.That(secondClient.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
        Assert.That(secondClient.Info("node\n"), Is.Not.EqualTo(firstClient.Info("node\n")));
    }

    [Test]
    public void Address_AsText_IsLoopbackAndPort()
    {
        using var server = AerospikeTestServer.Start();

        Assert.That(server.Address.ToString(), Does.Match(@"^127\.0\.0\.1:\d+$"));
    }

    [Test]
    public void Dispose_WithOpenConnections_ClosesThem()
    {
        var server = AerospikeTestServer.Start();
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
        var server = AerospikeTestServer.Start();
        var address = server.Address;
        using var client = new WireClient(server);
        client.Info("node\n");

        server.Dispose();
        server.Dispose();

        Assert.That(() => new WireClient(address), Throws.TypeOf<SocketException>());
        using var next = AerospikeTestServer.Start(new AerospikeTestServerOptions { Port = address.Port });
        using var nextClient = new WireClient(next);
        Assert.That(nextClient.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void CloseConnections_WithOpenConnections_ClosesThemAndAcceptsNewOnes()
    {
        using var server = AerospikeTestServer.Start();
        using var client = new WireClient(server);
        client.Send(WireMessage.Put("k", "a", 1));

        server.CloseConnections();

        Assert.That(client.ReceiveFrame(), Is.Null);
        using var again = new WireClient(server);
        Assert.That(again.Send(WireMessage.Get("k")).Integer("a"), Is.EqualTo(1));
    }

    [Test]
    public void IgnoresRequests_TurnedOnAndOff_NeitherRunsNorRespondsToRequests()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { MaxLoggedRequests = 1 });
        using var client = new WireClient(server);
        server.IgnoresRequests = true;
        client.SendRaw(WireClient.Frame(ProtoType.Message, WireMessage.Put("k", "a", 1).ToBody()));
        Assert.That(() => server.TakeRequests().Count, Is.EqualTo(1).After(WireClient.Deadline, 20), "The request isn't received.");

        server.IgnoresRequests = false;

        Assert.That(client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void IgnoresRequests_SetInTheOptions_AcceptsConnectionsAndNeverResponds()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { IgnoresRequests = true, MaxLoggedRequests = 1 });
        using var client = new WireClient(server);

        client.SendRaw([
            .. WireClient.Frame(ProtoType.Info, "node\n"u8),
            .. WireClient.Frame(ProtoType.Message, WireMessage.Get("k").ToBody()),
        ]);

        Assert.That(() => server.TakeRequests().Count, Is.EqualTo(1).After(WireClient.Deadline, 20), "The request isn't received.");
        server.CloseConnections();
        Assert.That(client.ReceiveToEnd(), Is.Zero);
    }

    [TestCase("")]
    [TestCase("a:b")]
    [TestCase("a\nb")]
    [TestCase("abcdefghijklmnopqrstuvwxyz012345")]
    public void Start_InvalidNamespace_Throws(string name) =>
        Assert.That(() => AerospikeTestServer.Start(new AerospikeTestServerOptions { Namespaces = [name] }), Throws.ArgumentException);

    [Test]
    public void Start_NoNamespace_Throws() =>
        Assert.That(() => AerospikeTestServer.Start(new AerospikeTestServerOptions { Namespaces = [] }), Throws.ArgumentException);

    [Test]
    public async Task StartAsync_WithoutOptions_Serves()
    {
        using var server = await AerospikeTestServer.StartAsync();
        using var client = new WireClient(server);

        Assert.That(client.Info("namespaces\n"), Is.EqualTo("namespaces\ttest\n"));
    }

    [Test]
    public void Start_PortThatIsTaken_Throws()
    {
        using var server = AerospikeTestServer.Start();

        Assert.That(() => AerospikeTestServer.Start(new AerospikeTestServerOptions { Port = server.Address.Port }), Throws.TypeOf<SocketException>());
    }

    [Test]
    public void Stop_AndRestart_KeepsAddressNameAndRecords()
    {
        using var server = AerospikeTestServer.Start();
        using var client = new WireClient(server);
        client.Send(WireMessage.Put("k", "a", 1));
        var node = client.Info("node\n");

        server.Stop();
        server.Stop();
        Assert.That(client.ReceiveFrame(), Is.Null);
        Assert.That(() => new WireClient(server), Throws.TypeOf<SocketException>());

        server.Restart();
        server.Restart();
        using var again = new WireClient(server);
        Assert.That(again.Send(WireMessage.Get("k")).Integer("a"), Is.EqualTo(1));
        Assert.That(again.Info("node\n"), Is.EqualTo(node).And.EqualTo($"node\t{server.NodeName}\n"));
    }

    [Test]
    public void Stop_Disposed_Throws()
    {
        var server = AerospikeTestServer.Start();
        server.Dispose();

        Assert.That(server.Stop, Throws.TypeOf<ObjectDisposedException>());
        Assert.That(server.Restart, Throws.TypeOf<ObjectDisposedException>());
        Assert.That(server.CloseConnections, Throws.Nothing);
    }

    [Test]
    public void Reset_AfterUse_KeepsOnlyTheConnections()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { MaxLoggedRequests = 10 });
        using var client = new WireClient(server);
        client.Send(WireMessage.Put("k", "a", 1));
        server.FailNext(22);

        server.Reset();

        Assert.That(server.TakeRequests(), Is.Empty);
        Assert.That(server.GetRecords(), Is.Empty);
        Assert.That(client.Info("sets\n"), Is.EqualTo("sets\t\n"));
        Assert.That(client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void Start_DefaultTimeToLiveWhereNoneIsAllowed_Throws()
    {
        var ns = new NamespaceOptions("test") { AllowsTimeToLive = false, DefaultTimeToLive = TimeSpan.FromDays(1) };

        Assert.That(() => AerospikeTestServer.Start(new AerospikeTestServerOptions { Namespaces = [ns] }), Throws.ArgumentException);
    }

    [TestCase(0)]
    [TestCase(257)]
    public void Start_ReplicationFactorOutOfRange_Throws(int factor) =>
        Assert.That(
            () => AerospikeTestServer.Start(new AerospikeTestServerOptions { Namespaces = [new("test") { ReplicationFactor = factor }] }),
            Throws.TypeOf<ArgumentOutOfRangeException>());

    [TestCase(0u, 0)]
    [TestCase(100u, 22)]
    [TestCase(uint.MaxValue, 0)]
    [TestCase(uint.MaxValue - 1, 0)]
    public void Put_WhereNoTimeToLiveIsAllowed_IsForbidden(uint timeToLive, int code)
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions
        {
            Namespaces = [new("test") { AllowsTimeToLive = false }],
        });
        using var client = new WireClient(server);

        Assert.That((int)client.Send(WireMessage.Put("k", "a", 1) with { TimeToLive = timeToLive }).Code, Is.EqualTo(code));
    }
}
