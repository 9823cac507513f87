using System.Diagnostics;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>
/// A request during which the server throws, here because of its clock. The connection of the request is closed, and others are not
/// affected.
/// </summary>
public sealed class BrokenClockTests
{
    private AerospikeTestServer _server;
    private WireClient _client;

    [SetUp]
    public void StartServer()
    {
        var clock = new BreakingClock();
        _server = AerospikeTestServer.Start(new AerospikeTestServerOptions { TimeProvider = clock });
        clock.IsBroken = true;
        _client = new WireClient(_server);
    }

    [TearDown]
    public void StopServer()
    {
        _client.Dispose();
        _server.Dispose();
    }

    [Test]
    public void Send_CommandThatThrows_ClosesOnlyItsConnection()
    {
        var put = WireMessage.Put("k", "a", 1);
        List<WireClient> others = [.. Enumerable.Range(0, 8).Select(_ => new WireClient(_server))];

        _client.SendRaw([.. WireClient.Frame(ProtoType.Info, "node\n"u8), .. WireClient.Frame(ProtoType.Message, put.ToBody())]);

        _client.ReceiveToEnd();
        Assert.That(others.Select(other => other.Info("build\n")), Is.All.EqualTo("build\t8.1.1.2\n"));
        others.ForEach(other => other.Dispose());
    }

    [Test]
    public void Send_QueryThatThrows_ClosesOnlyItsConnection()
    {
        using var other = new WireClient(_server);

        _client.SendRaw(WireClient.Frame(ProtoType.Message, WireMessage.Query(null).ToBody()));

        Assert.That(_client.ReceiveFrame(), Is.Null);
        Assert.That(other.Info("build\n"), Is.EqualTo("build\t8.1.1.2\n"));
    }

    // A delayed response takes a different path than an immediate one.
    [Test]
    public void Send_CommandThatThrowsAfterADelayedOne_ClosesOnlyItsConnection()
    {
        using var other = new WireClient(_server);
        _server.Inject(new Fault { Kind = RequestKind.Info, Delay = TimeSpan.FromMilliseconds(20) });

        _client.SendRaw([.. WireClient.Frame(ProtoType.Info, "node\n"u8), .. WireClient.Frame(ProtoType.Message, WireMessage.Put("k", "a", 1).ToBody())]);

        _client.ReceiveToEnd();
        Assert.That(other.Info("build\n"), Is.EqualTo("build\t8.1.1.2\n"));
    }

    // As a listener does that writes to the output of a test that has ended.
    [Test]
    public void Send_CommandThatThrowsWithAListenerThatThrows_ClosesOnlyItsConnection()
    {
        using var other = new WireClient(_server);
        using var listener = new BrokenListener();
        Trace.Listeners.Add(listener);
        try
        {
            _client.SendRaw(WireClient.Frame(ProtoType.Message, WireMessage.Put("k", "a", 1).ToBody()));
            _client.ReceiveToEnd();
            Assert.That(other.Info("build\n"), Is.EqualTo("build\t8.1.1.2\n"));
        }
        finally
        {
            Trace.Listeners.Remove(listener);
        }
    }

    private sealed class BreakingClock : TimeProvider
    {
        public bool IsBroken { get; set; }

        public override DateTimeOffset GetUtcNow() => IsBroken ? throw new InvalidOperationException("The clock of this test is broken.") : System.GetUtcNow();
    }

    private sealed class BrokenListener : TraceListener
    {
        public override void Write(string? message) => throw new InvalidOperationException("The listener of this test is broken.");

        public override void WriteLine(string? message) => Write(message);
    }
}
