using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Closing clients whose commands are in flight, and coming and going.</summary>
public sealed class AsyncDisposeTests : HandleFixture
{
    private const int InFlight = 1000;
    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(60);

    [TestCase(5)]
    [TestCase(100, Category = "Long")]
    public async Task DisposeAsync_ThousandInFlight_EndsEveryTask(int rounds)
    {
        using var server = AerospikeTestServer.Start();
        for (var round = 0; round < rounds; round++)
        {
            var client = await AerospikeClient.ConnectAsync(server.Address.ToString());
            var tasks = Enumerable.Range(0, InFlight).Select(i => EndOf(client.PutAsync(new Key("test", "dispose", i), [new Bin("i", i)]))).ToList();
            var late = Task.Run(() => EndOf(() => client.GetAsync(new Key("test", "dispose", 1))));
            await client.DisposeAsync().AsTask().WaitAsync(s_deadline);
            var ends = await Task.WhenAll(tasks.Append(late)).WaitAsync(s_deadline);
            Assert.That(ends, Is.All.AnyOf("done", nameof(ObjectDisposedException)), $"round {round}");
        }
    }

    [TestCase(5)]
    [TestCase(100, Category = "Long")]
    public async Task DisposeAsync_NobodyAnswers_EndsEveryTaskAsTimeout(int rounds)
    {
        using var server = AerospikeTestServer.Start();
        var policy = new ReadPolicy { TotalTimeout = TimeSpan.FromMilliseconds(50) };
        for (var round = 0; round < rounds; round++)
        {
            server.IgnoresRequests = false;
            var client = await AerospikeClient.ConnectAsync(Quick(server));
            server.IgnoresRequests = true;
            var tasks = Enumerable.Range(0, InFlight).Select(i => EndOf(client.GetAsync(new Key("test", "dispose", i), policy))).ToList();
            await client.DisposeAsync().AsTask().WaitAsync(s_deadline);

            // Without event loops most of them wait for a thread, and find the client closed.
            Assert.That(
                await Task.WhenAll(tasks).WaitAsync(s_deadline),
                AerospikeNative.EventLibrary == NativeEventLibrary.None
                    ? Is.All.AnyOf(nameof(AerospikeTimeoutException), nameof(ObjectDisposedException))
                    : Is.All.EqualTo(nameof(AerospikeTimeoutException)),
                $"round {round}");
        }
    }

    [Test]
    public async Task DisposeAsync_CommandsWithoutEnd_GivesUpLoudlyAndClosesLater()
    {
        var before = AerospikeNative.LiveObjects;
        using var server = AerospikeTestServer.Start();
        var client = await AerospikeClient.ConnectAsync(Quick(server) with { CloseTimeout = TimeSpan.FromMilliseconds(200) });
        server.IgnoresRequests = true;
        var read = client.GetAsync(new Key("test", "dispose", 1), new ReadPolicy { TotalTimeout = TimeSpan.Zero, SocketTimeout = TimeSpan.Zero, MaxRetries = 0 });

        Assert.That(async () => await client.DisposeAsync(), Throws.TypeOf<AerospikeTimeoutException>().With.Message.Contains("CloseTimeout"));
        Assert.That(client.Dispose, Throws.TypeOf<AerospikeTimeoutException>());
        server.CloseConnections();
        Assert.That(async () => await read.WaitAsync(s_deadline), Throws.InstanceOf<AerospikeException>());
        Assert.That(() => AerospikeNative.LiveObjects, Is.EqualTo(before).After(60_000, 10));
    }

    [Test]
    public async Task DisposeAsync_Twice_DoesNothing()
    {
        using var server = AerospikeTestServer.Start();
        var client = await AerospikeClient.ConnectAsync(server.Address.ToString());
        await client.DisposeAsync();
        await client.DisposeAsync();
        client.Dispose();
        Assert.That(() => client.GetAsync(new Key("test", "dispose", 1)), Throws.TypeOf<ObjectDisposedException>());
    }

    [Test]
    public async Task ConnectAsync_TwoHundredTimes_LeavesNothingBehind()
    {
        using var server = AerospikeTestServer.Start();
        var key = new Key("test", "dispose", "again");
        for (var i = 0; i < 200; i++)
        {
            await using var client = await AerospikeClient.ConnectAsync(server.Address.ToString());
            await client.PutAsync(key, [new Bin("i", i)]);
            Assert.That((await client.GetAsync(key))["i"], Is.EqualTo(i));
        }
    }

    [Test]
    public async Task ConnectAsync_NobodyThere_LeavesNothingBehind()
    {
        var seeds = AddressOfNobody();
        for (var i = 0; i < 50; i++)
        {
            try
            {
                await AerospikeClient.ConnectAsync(seeds);
                Assert.Fail("connected");
            }
            catch (ClusterException)
            {
                continue;
            }
        }
    }

    // Counted in memory: a client that libaerospike keeps is no handle of this library any more.
    [Test]
    [Category("Long")]
    public void Connect_NobodyThere_LeavesMemoryFlat()
    {
        var seeds = AddressOfNobody();
        void Fail(int times)
        {
            for (var i = 0; i < times; i++)
            {
                try
                {
                    AerospikeClient.Connect(seeds).Dispose();
                    Assert.Fail("connected");
                }
                catch (ClusterException)
                {
                    continue;
                }
            }
        }

        Fail(10_000); // until the heap of libaerospike has its size
        var before = ResidentMemory.Bytes();
        Fail(10_000);
        var growth = ResidentMemory.Bytes() - before;
        TestContext.Out.WriteLine($"growth {growth / 1024} KB");
        Assert.That(growth, Is.LessThan(8 * 1024 * 1024));
    }

    [Test]
    public async Task TwoClients_OnTwoServers_KeepApart()
    {
        using var one = AerospikeTestServer.Start();
        using var other = AerospikeTestServer.Start();
        await using var first = await AerospikeClient.ConnectAsync(one.Address.ToString());
        await using var second = await AerospikeClient.ConnectAsync(other.Address.ToString());
        var keys = Enumerable.Range(0, 500).Select(i => new Key("test", "two", i)).ToList();
        await Task.WhenAll(keys.Select(key => first.PutAsync(key, [new Bin("of", 1)])).Concat(keys.Select(key => second.PutAsync(key, [new Bin("of", 2)]))));
        var (ofFirst, ofSecond) = (await Task.WhenAll(keys.Select(key => first.GetAsync(key))), await Task.WhenAll(keys.Select(key => second.GetAsync(key))));
        Assert.That((ofFirst.All(record => record.Get<int>("of") == 1), ofSecond.All(record => record.Get<int>("of") == 2)), Is.EqualTo((true, true)));
    }

    [Test]
    public async Task ConnectAsync_CancelledWhileConnecting_ClosesWhatComesAbout()
    {
        var before = AerospikeNative.LiveObjects;
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { IgnoresRequests = true });
        using var source = new CancellationTokenSource();
        var options = new AerospikeClientOptions { Seeds = AerospikeHost.ParseList(server.Address.ToString()), ConnectTimeout = s_deadline };
        var connecting = AerospikeClient.ConnectAsync(options, source.Token);
        Assert.That(() => AerospikeNative.LiveObjects, Is.GreaterThan(before).After(60_000, 10), "not connecting");
        await source.CancelAsync();
        Assert.That(async () => await connecting.WaitAsync(s_deadline), Throws.InstanceOf<OperationCanceledException>());

        server.IgnoresRequests = false;
        server.CloseConnections();
        Assert.That(() => AerospikeNative.LiveObjects, Is.EqualTo(before).After(60_000, 10), "not closed");
    }

    // Closed in the wrong round, the loop waits for the tend thread, and the tend thread for the loop.
    [Test]
    [Category("Long")]
    public async Task DisposeAsync_WhenTheTendThreadWaitsForTheLoops_StopsNobodyElse()
    {
        using var server = AerospikeTestServer.Start();
        using var other = AerospikeTestServer.Start();
        await using var healthy = await AerospikeClient.ConnectAsync(other.Address.ToString());
        var options = new AerospikeClientOptions { Seeds = AerospikeHost.ParseList(server.Address.ToString()), TendInterval = TimeSpan.FromMilliseconds(250) };
        var client = await AerospikeClient.ConnectAsync(options);
        Assert.That(() => client.TendRounds, Is.Null.Or.EqualTo(29).After(60_000, 5));
        server.IgnoresRequests = true;
        await Task.Delay(400); // until the 30th round has begun, which then takes a second

        await client.DisposeAsync().AsTask().WaitAsync(s_deadline);
        Assert.That(await healthy.FindAsync(new Key("test", "tend", 1)).WaitAsync(s_deadline), Is.Null);
    }

    [Test]
    public void TendRounds_OfAConnectedClient_Grow()
    {
        using var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(new AerospikeClientOptions
        {
            Seeds = AerospikeHost.ParseList(server.Address.ToString()),
            TendInterval = TimeSpan.FromMilliseconds(250),
        });
        Assert.That(() => client.TendRounds, Is.EqualTo(2).After(60_000, 5));
    }

    // A connection that libaerospike waits for would keep its place in the loop for three seconds.
    [Test]
    public async Task Commands_AfterManyTimedOut_WorkAtOnce()
    {
        using var server = AerospikeTestServer.Start();
        await using var client = await AerospikeClient.ConnectAsync(server.Address.ToString());
        var key = new Key("test", "stall", 1);
        await client.PutAsync(key, [new Bin("a", 1)]);
        for (var i = 0; i < 90; i++)
        {
            server.BreakNext(ResponseFault.Stall);
        }

        var policy = new ReadPolicy { TotalTimeout = TimeSpan.FromMilliseconds(100), MaxRetries = 0 };
        var ends = await Task.WhenAll(Enumerable.Range(0, 90).Select(_ => EndOf(client.GetAsync(key, policy))));
        server.ClearFaults();
        Assert.That(ends, Is.All.AnyOf("done", nameof(AerospikeTimeoutException)));
        var after = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => client.GetAsync(key)));
        Assert.That(after, Has.Length.EqualTo(200));
    }

    private static AerospikeClientOptions Quick(AerospikeTestServer server) => new()
    {
        Seeds = AerospikeHost.ParseList(server.Address.ToString()),
        ConnectTimeout = TimeSpan.FromMilliseconds(200),
    };

    private static string AddressOfNobody()
    {
        using var server = AerospikeTestServer.Start();
        return server.Address.ToString();
    }

    private static Task<string> EndOf(Func<Task> start)
    {
        try
        {
            return EndOf(start());
        }
        catch (ObjectDisposedException)
        {
            return Task.FromResult(nameof(ObjectDisposedException));
        }
    }

    private static async Task<string> EndOf(Task task)
    {
        try
        {
            await task;
            return "done";
        }
        catch (Exception e) when (e is AerospikeException or ObjectDisposedException)
        {
            return e.GetType().Name;
        }
    }
}
