using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>What doesn't block the server.</summary>
public sealed class ThreadTests
{
    [Test]
    public void Send_WhileTheThreadPoolIsBlocked_GetsAResponse()
    {
        using var server = AerospikeTestServer.Start();
        ThreadPool.GetMinThreads(out var threads, out _);
        using var release = new ManualResetEventSlim();
        var waiting = (20 * threads) + 200; // many more threads than the pool starts while the client waits
        using var done = new CountdownEvent(waiting);
        for (var i = 0; i < waiting; i++)
        {
            ThreadPool.QueueUserWorkItem(_ =>
            {
                release.Wait();
                done.Signal();
            });
        }

        try
        {
            using var client = new WireClient(server);
            Assert.That(client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
        }
        finally
        {
            release.Set();
            done.Wait();
        }
    }

    [Test]
    public void Send_WhileAQueryRuns_GetsResponsesOnAllConnections()
    {
        var clock = new HeldClock();
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { TimeProvider = clock });
        using var released = clock; // disposed before the server, which waits for threads that wait for the clock
        using var asking = new WireClient(server);
        List<WireClient> others = [.. Enumerable.Range(0, 8).Select(_ => new WireClient(server))];
        clock.Hold();
        asking.SendRaw(WireClient.Frame(ProtoType.Message, WireMessage.Query(null).ToBody()));
        Assert.That(clock.AwaitHeld(), Is.True);

        others.ForEach(client => Assert.That(client.Info("build\n"), Is.EqualTo("build\t8.1.1.2\n")));

        clock.Release();
        Assert.That(WireResponse.ParseAll(asking.ReceiveFrame().GetValueOrDefault().Body).Single().Code, Is.EqualTo(ServerResult.Ok));
        others.ForEach(client => client.Dispose());
    }
}
