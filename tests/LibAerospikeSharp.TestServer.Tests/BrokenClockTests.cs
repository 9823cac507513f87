using System.Diagnostics;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>A request on which the server fails in a way that isn't meant, here for its clock: that connection ends, and no other notices.</summary>
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
    public void Send_CommandThatFails_EndsTheConnectionAndNoOther()
    {
        var put = WireMessage.Put("k", "a", 1);
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

    // An answer that waited is sent by another way than one that did not.
    [Test]
    public void Send_CommandThatFailsBehindADelayedOne_EndsTheConnectionAndNoOther()
    {
        using var other = new WireClient(_server);
        _server.Inject(new Fault { Kind = RequestKind.Info, Delay = TimeSpan.FromMilliseconds(20) });

        _client.SendRaw([.. WireClient.Frame(ProtoType.Info, "node\n"u8), .. WireClient.Frame(ProtoType.Message, WireMessage.Put("k", "a", 1).ToBody())]);

        _client.ReceiveToEnd();
        Assert.That(other.Info("build\n"), Is.EqualTo("build\t8.1.1.2\n"));
    }

    // As listeners do that write to the output of a test that is over.
    [Test]
    public void Send_CommandThatFailsWithAListenerThatDoes_EndsTheConnectionAndNoOther()
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
