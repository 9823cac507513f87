using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Batches that fail as a whole, or whose nodes do.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class BatchFailureTests(CallStyle style) : BatchFixture(style)
{
    private const int Many = 3000;

    private static readonly BatchPolicy s_noRetries = Patient with { MaxRetries = 0 };

    [TestCase(1)]
    [TestCase(3)]
    public void BatchRead_NoResponse_Throws(int count)
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        using var silence = server.Silence();
        var exception = Assert.Throws<AerospikeTimeoutException>(() => client.BatchRead(Keys(count), new BatchPolicy { TotalTimeout = TimeSpan.FromMilliseconds(50) }));
        Assert.That(exception!.InDoubt, Is.False);
        Assert.That(exception.Message, Does.StartWith($"BatchRead of {count} records failed: Timeout (9)"));
    }

    [TestCase(1)]
    [TestCase(3)]
    public void BatchWrite_SentWithoutResponse_ThrowsInDoubt(int count)
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { MaxLoggedRequests = 10 });
        using var client = Connect(server.Address.ToString());
        using var silence = server.Silence();
        Patience.WithLittleTime(time =>
        {
            var exception = Assert.Throws<AerospikeTimeoutException>(() => client.BatchWrite(Keys(count).Select(Entry), new BatchPolicy { TotalTimeout = time }));
            var isSent = server.TakeRequests().Count > 0;
            Assert.That(exception.InDoubt || !isSent, Is.True);
            return isSent;
        });
    }

    [Test]
    public void BatchRead_ServerRejectsTheWhole_Throws()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        server.Inject(new Fault { Kind = RequestKind.Batch, ResultCode = 151 });
        var exception = Assert.Throws<ServerException>(() => client.BatchRead(Keys(3), s_noRetries));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(exception.ResultCode, Is.EqualTo(ResultCode.BatchMaxRequestsExceeded));
            Assert.That(exception.Message, Does.Contain("MaxKeysPerCall"));
        }
    }

    [Test]
    public void BatchRead_ConnectionBreaksMidway_KeepsTheResponsesReceived()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        Fill(client);
        server.Inject(new Fault { Kind = RequestKind.Batch, Response = ResponseFault.Close, AfterBytes = 200_000 });
        var results = client.BatchRead(Keys(Many), s_noRetries);
        var failed = results.Failed.ToList();
        Assert.That(failed, Has.Count.InRange(1, Many - 1));
        Assert.That(failed.Select(result => (result.ResultCode, result.InDoubt)), Is.All.EqualTo((ConnectionLost, false)));
        Assert.That(results.Except(failed).Select(result => result.Record!.Get<string>("text").Length), Is.All.EqualTo(100));
        Assert.Throws<ClusterException>(failed[0].ThrowIfFailed);
    }

    [Test]
    public void BatchRead_ConnectionBreaksMidwayWithRetries_ReturnsAll()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        Fill(client);
        server.Inject(new Fault { Kind = RequestKind.Batch, Response = ResponseFault.Close, AfterBytes = 200_000 });
        Assert.That(client.BatchRead(Keys(Many), Patient).AllSucceeded, Is.True);
    }

    [Test]
    public void BatchOperate_ConnectionBreaksMidway_WritesWithoutResponseAreInDoubt()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        Fill(client);
        server.Inject(new Fault { Kind = RequestKind.Batch, Response = ResponseFault.Close, AfterBytes = 200_000 });
        var results = client.BatchOperate(Keys(Many), [Operation.Increment("n", 1), Operation.Read("text")], Patient);
        Assert.That(results.Failed.Count(), Is.InRange(1, Many - 1));
        Assert.That(results.Failed.Select(result => result.InDoubt), Is.All.True);
    }

    [TestCase(false)]
    [TestCase(true)]
    public void BatchRead_NodeOfThreeFails_KeepsTheResponsesOfTheOthers(bool breaks)
    {
        using var cluster = AerospikeTestCluster.Start(3, new AerospikeTestServerOptions { Namespaces = [new("test") { ReplicationFactor = 1 }] });
        using var client = Connect(cluster.Seeds);
        AwaitNodes(client, 3);
        Fill(client);
        cluster.Nodes[1].Inject(breaks
            ? new Fault { Kind = RequestKind.Batch, Response = ResponseFault.Close, Count = 100 }
            : new Fault { Kind = RequestKind.Batch, ResultCode = 152, Count = 100 });
        var results = client.BatchRead(Keys(Many), s_noRetries);
        Assert.That(results.Failed.Count(), Is.InRange(Many / 5, Many / 2));
        Assert.That(results.Failed.Select(Code).Distinct(), Is.EqualTo(new[] { breaks ? ConnectionLost : ResultCode.BatchQueuesFull }));
        Assert.That(results.Where(result => result.ResultCode == ResultCode.Ok).Select(result => result.Record!.Get<int>("n") >= 0), Is.All.True);
    }

    [TestCase(false)]
    [TestCase(true)]
    public void BatchRead_NodeStopsWhileBatchesRun_TheOthersTakeOver(bool concurrent)
    {
        using var cluster = AerospikeTestCluster.Start(3);
        using var client = Connect(Patience.Options(cluster.Seeds) with { TendInterval = TimeSpan.FromMilliseconds(250) });
        AwaitNodes(client, 3);
        Fill(client);
        var policy = Patient with { Concurrent = concurrent, SleepBetweenRetries = TimeSpan.FromMilliseconds(20), MaxRetries = 10_000 };
        var stopper = Task.Run(cluster.Nodes[2].Stop);
        for (var round = 0; round < 5 || client.Cluster.NodeNames.Count == 3; round++)
        {
            var results = client.BatchRead(Keys(Many), ["n"], policy);
            Assert.That(results.Failed.Select(result => result.ToString()), Is.Empty);
            Assert.That(results.Select(result => result.Record!.Get<int>("n")), Is.EqualTo(Enumerable.Range(0, Many)));
        }

        stopper.GetAwaiter().GetResult();
    }

    // Doubt of one call is that of the whole, whichever failed first.
    [Test]
    public void BatchWrite_NoResponseToAnyCall_IsInDoubtIfOneOfThemIs()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        server.Inject(new Fault { Kind = RequestKind.Batch, ResultCode = 152 });
        server.Inject(new Fault { Kind = RequestKind.Batch, Response = ResponseFault.Close });
        var exception = Assert.Throws<ServerException>(() => client.BatchWrite(Keys(4).Select(Entry), Patient with { MaxKeysPerCall = 2 }));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(exception.ResultCode, Is.EqualTo(ResultCode.BatchQueuesFull));
            Assert.That(exception.InDoubt, Is.True);
        }
    }

    [Test]
    public void BatchRead_NodesThatKeepBreakingOff_EndsWithoutTheirStack()
    {
        using var cluster = AerospikeTestCluster.Start(2);
        using var client = Connect(cluster.Seeds);
        AwaitNodes(client, 2);
        foreach (var node in cluster.Nodes)
        {
            node.Inject(new Fault { Kind = RequestKind.Batch, Response = ResponseFault.Close, Count = int.MaxValue });
        }

        Exception? exception = null;
        var thread = new Thread(() => exception = Assert.Catch(() => client.BatchRead(Keys(100), Patient with { MaxRetries = 200 })), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.That(exception, Is.TypeOf<ClusterException>());
    }

    [Test]
    public void BatchRead_Disposed_Throws()
    {
        var client = Connect(TestTarget.Seeds);
        client.Dispose();
        Assert.Throws<ObjectDisposedException>(() => client.BatchRead(Keys(2)));
        Assert.Throws<ObjectDisposedException>(() => client.BatchRead(Array.Empty<Key>()));
        Assert.Throws<ObjectDisposedException>(() => client.BatchReadColumns(Keys(1), [new BinColumn<long>("a", new long[1])]));
    }

    [Test]
    public void BatchWrite_DisposedBetweenTheCalls_TellsWhatWasDone()
    {
        using var clock = new HeldClock();
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { TimeProvider = clock });
        var client = Connect(server.Address.ToString());
        clock.Hold();
        var task = client.BatchWriteAsync(Keys(20).Select(Entry), Patient with { MaxKeysPerCall = 1 });
        Assert.That(clock.AwaitHeld(), Is.True);
        var disposing = Task.Run(client.Dispose);
        Assert.That(() => client.IsConnected, Is.False.After(Patience.Milliseconds, 10)); // disposed, but for the call that the server holds up
        clock.Release();
        var results = task.GetAwaiter().GetResult();
        disposing.GetAwaiter().GetResult();
        Assert.That(results[0].ResultCode, Is.EqualTo(ResultCode.Ok));
        Assert.That(results.Skip(1).Select(result => (result.ResultCode, result.InDoubt)), Is.All.EqualTo((ResultCode.ClientAbort, false)));
        Assert.That(server.GetRecords(), Has.Count.EqualTo(1));
    }

    [Test]
    public void BatchReadColumns_Cancelled_LeavesTheArraysAlone()
    {
        using var clock = new HeldClock();
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { TimeProvider = clock });
        using var client = Connect(server.Address.ToString());
        Fill(client);
        var numbers = new long[10];
        using var cancellation = new CancellationTokenSource();
        clock.Hold();
        var task = client.BatchReadColumnsAsync(Keys(10), [new BinColumn<long>("n", numbers)], cancellationToken: cancellation.Token);
        Assert.That(clock.AwaitHeld(), Is.True);
        cancellation.Cancel();
        Assert.That(async () => await task, Throws.InstanceOf<OperationCanceledException>());
        Array.Fill(numbers, -1);

        // Waits for the answer.
        clock.Release();
        client.Dispose();
        Assert.That(numbers, Is.All.EqualTo(-1));
    }

    [Test]
    public void BatchWrite_CancelledInTheFirstCall_SendsNoOther()
    {
        using var clock = new HeldClock();
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { TimeProvider = clock });
        using var client = Connect(server.Address.ToString());
        using var cancellation = new CancellationTokenSource();
        clock.Hold();
        var task = client.BatchWriteAsync(Keys(10).Select(Entry), Patient with { MaxKeysPerCall = 2 }, cancellation.Token);
        Assert.That(clock.AwaitHeld(), Is.True);
        cancellation.Cancel();
        Assert.That(async () => await task, Throws.InstanceOf<OperationCanceledException>());
        clock.Release();
        client.Dispose(); // waits for the first call
        Assert.That(server.GetRecords(), Has.Count.EqualTo(2));
    }

    /// <summary>What is read on a connection that breaks.</summary>
    private ResultCode ConnectionLost => Style == CallStyle.Async && AerospikeNative.EventLibrary != NativeEventLibrary.None ? ResultCode.AsyncConnectionError : ResultCode.ConnectionError;

    private static void AwaitNodes(IAerospikeClient client, int count)
    {
        if (client.Cluster.NodeNames.Count != count)
        {
            Assert.That(() => client.Cluster.NodeNames, Has.Count.EqualTo(count).After(Patience.Milliseconds, 10));
        }
    }

    private static Key[] Keys(int count) => [.. Enumerable.Range(0, count).Select(i => new Key("test", "batch", i))];

    private static BatchWriteEntry Entry(Key key, int number) => new(key, [new Bin("n", number), new Bin("text", new string('x', 100))]);

    private static void Fill(IAerospikeClient client) => client.BatchWrite(Keys(Many).Select(Entry), Patient).ThrowIfFailed();
}
