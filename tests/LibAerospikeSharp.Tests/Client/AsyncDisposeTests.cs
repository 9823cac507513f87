using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Closing clients whose commands are in flight, and coming and going.</summary>
public sealed class AsyncDisposeTests : HandleFixture
{
    private const int InFlight = 1000;

    [TestCase(5)]
    [TestCase(100, Category = "Long")]
    public async Task DisposeAsync_ThousandInFlight_EndsEveryTask(int rounds)
    {
        using var server = AerospikeTestServer.Start();
        for (var round = 0; round < rounds; round++)
        {
            var client = await AerospikeClient.ConnectAsync(Patience.Options(server));
            var tasks = Enumerable.Range(0, InFlight).Select(i => EndOf(client.PutAsync(new Key("test", "dispose", i), [new Bin("i", i)]))).ToList();
            var late = Task.Run(() => EndOf(() => client.FindAsync(new Key("test", "dispose", 1)))); // before or after, but it ends
            await client.DisposeAsync().AsTask().WaitAsync(Patience.Deadline);
            var ends = await Task.WhenAll(tasks).WaitAsync(Patience.Deadline);
            await late.WaitAsync(Patience.Deadline);

            // Without event loops most of them wait for a thread, and find the client closed.
            Assert.That(
                ends,
                AerospikeNative.EventLibrary == NativeEventLibrary.None ? Is.All.AnyOf("done", nameof(ObjectDisposedException)) : Is.All.EqualTo("done"),
                $"round {round}");
        }
    }

    [TestCase(5)]
    [TestCase(100, Category = "Long")]
    public async Task DisposeAsync_NoNodeResponds_EndsEveryTaskAsTimeout(int rounds)
    {
        using var server = AerospikeTestServer.Start();
        var policy = new ReadPolicy { TotalTimeout = TimeSpan.FromMilliseconds(50) };
        for (var round = 0; round < rounds; round++)
        {
            var client = await AerospikeClient.ConnectAsync(Patience.Options(server));
            var silence = server.Silence();
            var tasks = Enumerable.Range(0, InFlight).Select(i => EndOf(client.GetAsync(new Key("test", "dispose", i), policy))).ToList();
            var disposing = client.DisposeAsync().AsTask();
            var ends = await Task.WhenAll(tasks).WaitAsync(Patience.Deadline);
            silence.Dispose();
            await disposing.WaitAsync(Patience.Deadline);
            Assert.That(
                OfSent(ends),
                AerospikeNative.EventLibrary == NativeEventLibrary.None
                    ? Is.Not.Empty.And.All.AnyOf(nameof(AerospikeTimeoutException), nameof(ObjectDisposedException))
                    : Is.Not.Empty.And.All.EqualTo(nameof(AerospikeTimeoutException)),
                $"round {round}");
        }
    }

    [Test]
    public async Task DisposeAsync_CommandsWithoutEnd_ThrowsAndClosesLater()
    {
        var before = AerospikeNative.LiveObjects;
        using var server = AerospikeTestServer.Start();
        var client = await AerospikeClient.ConnectAsync(Patience.Options(server) with { CloseTimeout = TimeSpan.FromMilliseconds(50) });
        using var silence = server.Silence();
        var read = client.GetAsync(new Key("test", "dispose", 1), new ReadPolicy { TotalTimeout = TimeSpan.Zero, SocketTimeout = TimeSpan.Zero, MaxRetries = 0 });

        Assert.That(async () => await client.DisposeAsync(), Throws.TypeOf<AerospikeTimeoutException>().With.Message.Contains("CloseTimeout"));
        Assert.That(client.Dispose, Throws.TypeOf<AerospikeTimeoutException>());
        silence.Dispose();
        Assert.That(async () => await read.WaitAsync(Patience.Deadline), Throws.InstanceOf<AerospikeException>());
        Assert.That(() => AerospikeNative.LiveObjects, Is.EqualTo(before).After(Patience.Milliseconds, 10));
    }

    [Test]
    public async Task DisposeAsync_Twice_DoesNothing()
    {
        using var server = AerospikeTestServer.Start();
        var client = await AerospikeClient.ConnectAsync(Patience.Options(server));
        await client.DisposeAsync();
        await client.DisposeAsync();
        client.Dispose();
        Assert.That(() => client.GetAsync(new Key("test", "dispose", 1)), Throws.TypeOf<ObjectDisposedException>());
    }

    [TestCase(30)]
    [TestCase(1000, Category = "Long")]
    public async Task ConnectAsync_ManyTimes_LeavesNothingBehind(int times)
    {
        using var server = AerospikeTestServer.Start();
        var key = new Key("test", "dispose", "again");
        for (var i = 0; i < times; i++)
        {
            await using var client = await AerospikeClient.ConnectAsync(Patience.Options(server));
            await client.PutAsync(key, [new Bin("i", i)]);
            Assert.That((await client.GetAsync(key))["i"], Is.EqualTo(i));
        }
    }

    [Test]
    public async Task ConnectAsync_NobodyThere_LeavesNothingBehind()
    {
        using var nobody = new ReservedPort();
        for (var i = 0; i < 50; i++)
        {
            await Assert.ThatAsync(() => AerospikeClient.ConnectAsync(nobody.ToString()), Throws.TypeOf<ClusterException>());
        }
    }

    // Counted in memory: a client that libaerospike keeps is no handle of this library any more.
    [Test]
    [Category("Long")]
    public void Connect_NobodyThere_LeavesMemoryFlat()
    {
        using var nobody = new ReservedPort();
        var seeds = nobody.ToString();
        void Fail(int times)
        {
            for (var i = 0; i < times; i++)
            {
                Assert.Throws<ClusterException>(() => AerospikeClient.Connect(seeds).Dispose());
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
        await using var first = await AerospikeClient.ConnectAsync(Patience.Options(one));
        await using var second = await AerospikeClient.ConnectAsync(Patience.Options(other));
        var keys = Enumerable.Range(0, 500).Select(i => new Key("test", "two", i)).ToList();
        await Task.WhenAll(keys.Select(key => first.PutAsync(key, [new Bin("of", 1)])).Concat(keys.Select(key => second.PutAsync(key, [new Bin("of", 2)]))));
        var (ofFirst, ofSecond) = (await Task.WhenAll(keys.Select(key => first.GetAsync(key))), await Task.WhenAll(keys.Select(key => second.GetAsync(key))));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ofFirst.Select(record => record["of"]), Is.All.EqualTo(1));
            Assert.That(ofSecond.Select(record => record["of"]), Is.All.EqualTo(2));
        }
    }

    [Test]
    public async Task ConnectAsync_CancelledWhileConnecting_ClosesWhatComesAbout()
    {
        var before = AerospikeNative.LiveObjects;
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { IgnoresRequests = true });
        using var source = new CancellationTokenSource();
        var connecting = AerospikeClient.ConnectAsync(Patience.Options(server), source.Token);
        Assert.That(() => AerospikeNative.LiveObjects, Is.GreaterThan(before).After(Patience.Milliseconds, 10), "not connecting");
        await source.CancelAsync();
        Assert.That(async () => await connecting.WaitAsync(Patience.Deadline), Throws.InstanceOf<OperationCanceledException>());

        server.IgnoresRequests = false;
        server.CloseConnections();
        Assert.That(() => AerospikeNative.LiveObjects, Is.EqualTo(before).After(Patience.Milliseconds, 10), "not closed");
    }

    // Closed in the wrong round, the loop waits for the tend thread, and the tend thread for the loop.
    [Test]
    [Category("Long")]
    public async Task DisposeAsync_WhenTheTendThreadWaitsForTheLoops_StopsNobodyElse()
    {
        using var server = AerospikeTestServer.Start();
        using var other = AerospikeTestServer.Start();
        var interval = TimeSpan.FromMilliseconds(250);
        await using var healthy = await AerospikeClient.ConnectAsync(Patience.Options(other) with { TendInterval = interval });
        var client = await AerospikeClient.ConnectAsync(Patience.Options(server) with { TendInterval = interval, ConnectTimeout = TimeSpan.FromSeconds(3) });
        await Patience.Until(() => client.TendRounds % 30 == 29, "The 30th round is never next.");
        server.IgnoresRequests = true;
        var rounds = healthy.TendRounds;
        await Patience.Until(() => healthy.TendRounds >= rounds + 2, "No other client is looked after."); // by now the 30th round has begun, and takes three seconds

        await client.DisposeAsync().AsTask().WaitAsync(Patience.Deadline);
        Assert.That(await healthy.FindAsync(new Key("test", "tend", 1)).WaitAsync(Patience.Deadline), Is.Null);
    }

    [Test]
    public void TendRounds_OfAConnectedClient_Grow()
    {
        using var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(Patience.Options(server) with { TendInterval = TimeSpan.FromMilliseconds(250) });
        var before = client.TendRounds;
        Assert.That(before, Is.Not.Null);
        Assert.That(() => client.TendRounds, Is.GreaterThan(before).After(Patience.Milliseconds, 10));
    }

    // A connection that libaerospike waits for would keep its place in the loop for three seconds, and all places are taken.
    [Test]
    public async Task Command_AfterAllPlacesTimedOut_DoesNotWaitForThem()
    {
        using var server = AerospikeTestServer.Start();
        await using var client = await AerospikeClient.ConnectAsync(Patience.Options(server));
        var key = new Key("test", "stall", 1);
        await client.PutAsync(key, [new Bin("a", 1)]);
        server.Inject(new Fault { Response = ResponseFault.Stall, Count = int.MaxValue });
        var policy = new ReadPolicy { TotalTimeout = TimeSpan.FromMilliseconds(100), MaxRetries = 0 };
        var ends = await Task.WhenAll(Enumerable.Range(0, 2 * InFlight).Select(_ => EndOf(client.GetAsync(key, policy))));
        server.ClearFaults();
        Assert.That(OfSent(ends), Is.Not.Empty.And.All.EqualTo(nameof(AerospikeTimeoutException)));
        Assert.That((await WhenTheNodeIsAskedAgain(() => client.GetAsync(key, new ReadPolicy { TotalTimeout = TimeSpan.FromSeconds(2.9) })))["a"], Is.EqualTo(1));
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

    private static async Task<Record> WhenTheNodeIsAskedAgain(Func<Task<Record>> get)
    {
        Record? record = null;
        await Patience.Until(
            async () =>
            {
                try
                {
                    record = await get();
                    return true;
                }
                catch (ClusterException e) when (e.ResultCode == ResultCode.MaxErrorRate)
                {
                    return false;
                }
            },
            "The node is left alone for ever.");
        return record!; // set when the condition holds
    }

    /// <summary>The ends of the commands that were sent. From 7.4.1 on a node with many errors is left alone for a while.</summary>
    private static IEnumerable<string> OfSent(IEnumerable<string> ends) => ends.Where(end => end != nameof(ResultCode.MaxErrorRate));

    private static async Task<string> EndOf(Task task)
    {
        try
        {
            await task;
            return "done";
        }
        catch (ClusterException e) when (e.ResultCode == ResultCode.MaxErrorRate)
        {
            return nameof(ResultCode.MaxErrorRate);
        }
        catch (Exception e) when (e is AerospikeException or ObjectDisposedException)
        {
            return e.GetType().Name;
        }
    }
}
