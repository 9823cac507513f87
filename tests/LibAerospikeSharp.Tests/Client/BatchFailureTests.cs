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

    private static readonly BatchPolicy s_short = new() { TotalTimeout = TimeSpan.FromMilliseconds(200), MaxRetries = 0 };

    [TestCase(1)]
    [TestCase(3)]
    public void BatchRead_NothingAnswered_Throws(int count)
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        server.IgnoresRequests = true;
        var exception = Assert.Throws<AerospikeTimeoutException>(() => client.BatchRead(Keys(count), s_short));
        Assert.That(exception!.InDoubt, Is.False);
        Assert.That(exception.Message, Does.StartWith($"BatchRead of {count} records failed: Timeout (9)"));
    }

    [TestCase(1)]
    [TestCase(3)]
    public void BatchWrite_SentAndNothingAnswered_ThrowsInDoubt(int count)
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        server.IgnoresRequests = true;
        var exception = Assert.Throws<AerospikeTimeoutException>(() => client.BatchWrite(Keys(count).Select(Entry), s_short));
        Assert.That(exception!.InDoubt, Is.True);
    }

    [Test]
    public void BatchRead_ServerRefusesTheWhole_Throws()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        server.Inject(new Fault { Kind = RequestKind.Batch, ResultCode = 151 });
        var exception = Assert.Throws<ServerException>(() => client.BatchRead(Keys(3), s_short));
        Assert.That((exception!.ResultCode, exception.Message.Contains("MaxKeysPerCall", StringComparison.Ordinal)), Is.EqualTo((ResultCode.BatchMaxRequestsExceeded, true)), exception.Message);
    }

    [Test]
    public void BatchRead_ConnectionBreaksMidway_KeepsWhatWasAnswered()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        Fill(client);
        server.Inject(new Fault { Kind = RequestKind.Batch, Response = ResponseFault.Close, AfterBytes = 200_000 });
        var results = client.BatchRead(Keys(Many), s_short with { TotalTimeout = TimeSpan.FromSeconds(30) });
        var failed = results.Failed.ToList();
        Assert.That(failed, Has.Count.InRange(1, Many - 1));
        Assert.That(failed.Select(result => (result.ResultCode is ResultCode.ConnectionError or ResultCode.AsyncConnectionError, result.InDoubt)), Is.All.EqualTo((true, false)));
        Assert.That(results.Except(failed).Select(result => result.Record!.Get<string>("text").Length), Is.All.EqualTo(100));
        Assert.Throws<ClusterException>(failed[0].ThrowIfFailed);
    }

    [Test]
    public void BatchRead_ConnectionBreaksMidwayWithRetries_GivesAll()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        Fill(client);
        server.Inject(new Fault { Kind = RequestKind.Batch, Response = ResponseFault.Close, AfterBytes = 200_000 });
        Assert.That(client.BatchRead(Keys(Many), Patient).AllSucceeded, Is.True);
    }

    [Test]
    public void BatchOperate_ConnectionBreaksMidway_UnansweredWritesAreInDoubt()
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
    public void BatchRead_NodeOfThreeFails_KeepsWhatTheOthersAnswered(bool breaks)
    {
        using var cluster = AerospikeTestCluster.Start(3, new AerospikeTestServerOptions { Namespaces = [new("test") { ReplicationFactor = 1 }] });
        using var client = Connect(cluster.Seeds);
        AwaitNodes(client, 3);
        Fill(client);
        cluster.Nodes[1].Inject(breaks
            ? new Fault { Kind = RequestKind.Batch, Response = ResponseFault.Close, Count = 100 }
            : new Fault { Kind = RequestKind.Batch, ResultCode = 152, Count = 100 });
        var results = client.BatchRead(Keys(Many), s_short with { TotalTimeout = TimeSpan.FromSeconds(30) });
        Assert.That(results.Failed.Count(), Is.InRange(Many / 5, Many / 2));
        Assert.That(
            results.Failed.Select(result => result.ResultCode).Distinct(),
            Is.EqualTo(new[] { ResultCode.BatchQueuesFull }).Or.EqualTo(new[] { ResultCode.ConnectionError }).Or.EqualTo(new[] { ResultCode.AsyncConnectionError }));
        Assert.That(results.Failed.Any(result => result.ResultCode == ResultCode.BatchQueuesFull), Is.EqualTo(!breaks));
        Assert.That(results.Where(result => result.ResultCode == ResultCode.Ok).Select(result => result.Record!.Get<int>("n") >= 0), Is.All.True);
    }

    [TestCase(false)]
    [TestCase(true)]
    public void BatchRead_NodeStopsWhileBatchesRun_TheOthersTakeOver(bool concurrent)
    {
        using var cluster = AerospikeTestCluster.Start(3);
        using var client = Connect(cluster.Seeds);
        AwaitNodes(client, 3);
        Fill(client);
        var policy = Patient with { Concurrent = concurrent, SleepBetweenRetries = TimeSpan.FromMilliseconds(100), MaxRetries = 50 };
        var stopper = Task.Run(cluster.Nodes[2].Stop);
        for (var round = 0; round < 20; round++)
        {
            var results = client.BatchRead(Keys(Many), ["n"], policy);
            Assert.That(results.Failed.Select(result => result.ToString()), Is.Empty);
            Assert.That(results.Select(result => result.Record!.Get<int>("n")), Is.EqualTo(Enumerable.Range(0, Many)));
        }

        stopper.GetAwaiter().GetResult();
    }

    // Doubt of one call is that of the whole, whichever failed first.
    [Test]
    public void BatchWrite_NothingAnsweredByAnyCall_IsInDoubtIfOneOfThemIs()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        server.Inject(new Fault { Kind = RequestKind.Batch, ResultCode = 152 });
        server.Inject(new Fault { Kind = RequestKind.Batch, Response = ResponseFault.Close });
        var exception = Assert.Throws<ServerException>(() => client.BatchWrite(Keys(4).Select(Entry), Patient with { MaxKeysPerCall = 2 }));
        Assert.That((exception!.ResultCode, exception.InDoubt), Is.EqualTo((ResultCode.BatchQueuesFull, true)));
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

        var thread = new Thread(() => Assert.Throws<ClusterException>(() => client.BatchRead(Keys(100), Patient with { MaxRetries = 200 })), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
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
        using var server = AerospikeTestServer.Start();
        var client = Connect(server.Address.ToString());
        server.Latency = TimeSpan.FromMilliseconds(50);
        var task = client.BatchWriteAsync(Keys(20).Select(Entry), Patient with { MaxKeysPerCall = 1 });
        while (server.GetRecords().Count < 2)
        {
            Thread.Yield();
        }

        server.Latency = TimeSpan.Zero;
        client.Dispose();
        var results = task.GetAwaiter().GetResult();
        Assert.That(results.Count(result => result.ResultCode == ResultCode.Ok), Is.EqualTo(server.GetRecords().Count).And.LessThan(20));
        Assert.That(results.Failed.Select(result => (result.ResultCode, result.InDoubt)), Is.All.EqualTo((ResultCode.ClientAbort, false)));
    }

    [Test]
    public void BatchReadColumns_Cancelled_LeavesTheArraysAlone()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        Fill(client);
        server.Latency = TimeSpan.FromMilliseconds(200);
        var numbers = new long[10];
        using var cancellation = new CancellationTokenSource();
        var task = client.BatchReadColumnsAsync(Keys(10), [new BinColumn<long>("n", numbers)], cancellationToken: cancellation.Token);
        cancellation.Cancel();
        Assert.That(async () => await task, Throws.InstanceOf<OperationCanceledException>());
        Array.Fill(numbers, -1);

        // Behind the cancelled one on the only connection that it can have used.
        client.Dispose();
        Assert.That(numbers, Is.All.EqualTo(-1));
    }

    [Test]
    public void BatchWrite_CancelledInTheFirstCall_SendsNoOther()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        server.IgnoresRequests = true;
        using var cancellation = new CancellationTokenSource();
        var task = client.BatchWriteAsync(Keys(10).Select(Entry), new BatchPolicy { MaxKeysPerCall = 2, TotalTimeout = TimeSpan.FromSeconds(1) }, cancellation.Token);
        cancellation.Cancel();
        Assert.That(async () => await task, Throws.InstanceOf<OperationCanceledException>());
        server.IgnoresRequests = false;
        client.Dispose();

        // Those of the first call may have been under way.
        Assert.That(server.GetRecords(), Has.Count.LessThanOrEqualTo(2));
    }

    private static void AwaitNodes(IAerospikeClient client, int count)
    {
        var deadline = DateTime.UtcNow + TimeSpan.FromSeconds(30);
        while (client.Cluster.NodeNames.Count < count && DateTime.UtcNow < deadline)
        {
            Thread.Sleep(10);
        }
    }

    private static Key[] Keys(int count) => [.. Enumerable.Range(0, count).Select(i => new Key("test", "batch", i))];

    private static BatchWriteEntry Entry(Key key, int number) => new(key, [new Bin("n", number), new Bin("text", new string('x', 100))]);

    private static void Fill(IAerospikeClient client) => client.BatchWrite(Keys(Many).Select(Entry), Patient).ThrowIfFailed();
}
