using LibAerospikeSharp.TestServer;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.TestServer;

/// <summary>A request on which the server fails in a way that isn't meant, here for its clock: that connection ends, and no other notices.</summary>
public sealed class BrokenClockTests
{
    private AerospikeTestServer _server;
    private WireClient _client;

    [SetUp]
    public void StartServer()
    {
        _server = AerospikeTestServer.Start(new AerospikeTestServerOptions { TimeProvider = new BrokenClock() });
        _client = new WireClient(_server);
    }

    [TearDown]
    public void StopServer()
    {
        _client.Dispose();
        _server.Dispose();
    }

    [Test]
    public void Send_CommandThatFails_EndsTheConnectionAndNoOther()
    {
        WireMessage put = WireMessage.Put("k", "a", 1);
        List<WireClient> others = [.. Enumerable.Range(0, 8).Select(_ => new WireClient(_server))];

        _client.SendRaw([.. WireClient.Frame(ProtoType.Info, "node\n"u8), .. WireClient.Frame(ProtoType.Message, put.ToBody())]);

        _client.ReceiveToEnd();
        Assert.That(others.Select(other => other.Info("build\n")), Is.All.EqualTo("build\t8.1.1.2\n"));
        others.ForEach(other => other.Dispose());
    }

    [Test]
    public void Send_QueryThatFails_EndsTheConnectionAndNoOther()
    {
        using var other = new WireClient(_server);

        _client.SendRaw(WireClient.Frame(ProtoType.Message, WireMessage.Query(null).ToBody()));

        Assert.That(_client.ReceiveFrame(), Is.Null);
        Assert.That(other.Info("build\n"), Is.EqualTo("build\t8.1.1.2\n"));
    }

    private sealed class BrokenClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException("The clock of this test is broken.");
    }
}
