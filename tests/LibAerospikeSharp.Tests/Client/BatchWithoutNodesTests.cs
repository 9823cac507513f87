using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Batches of a client that knows no node any more.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class BatchWithoutNodesTests(CallStyle style) : BatchFixture(style)
{
    private static readonly BatchPolicy s_noRetries = Patient with { MaxRetries = 0 };

    private static readonly IReadOnlyDictionary<string, Action<IAerospikeClient, Key[], BatchPolicy?>> s_batches =
        new Dictionary<string, Action<IAerospikeClient, Key[], BatchPolicy?>>
        {
            ["BatchRead of keys"] = (client, keys, policy) => client.BatchRead(keys, policy).ThrowIfFailed(),
            ["BatchRead of bins"] = (client, keys, policy) => client.BatchRead(keys, ["a"], policy).ThrowIfFailed(),
            ["BatchRead of entries"] = (client, keys, policy) => client.BatchRead(keys.Select(key => new BatchReadEntry(key, ["a"])), policy).ThrowIfFailed(),
            ["BatchReadColumns"] = (client, keys, policy) => client.BatchReadColumns(keys, [new BinColumn<long>("a", new long[keys.Length])], policy: policy),
            ["BatchExists"] = (client, keys, policy) => client.BatchExists(keys, policy).ThrowIfFailed(),
            ["BatchOperate that reads"] = (client, keys, policy) => client.BatchOperate(keys, [Operation.Read("a")], policy).ThrowIfFailed(),
            ["BatchOperate that writes"] = (client, keys, policy) => client.BatchOperate(keys, [Operation.Increment("a", 1)], policy).ThrowIfFailed(),
            ["BatchOperate that does both"] = (client, keys, policy) =>
                client.BatchOperate(keys, [Operation.Increment("a", 1), Operation.Read("a")], policy).ThrowIfFailed(),
            ["BatchWrite"] = (client, keys, policy) => client.BatchWrite(keys.Select(key => new BatchWriteEntry(key, [new Bin("a", 1)])), policy).ThrowIfFailed(),
            ["BatchWrite of reads and writes"] = (client, keys, policy) => client.BatchWrite(
                keys.Select((key, i) => i % 2 == 0 ? (BatchEntry)new BatchReadEntry(key) : new BatchWriteEntry(key, [new Bin("a", 1)])), policy).ThrowIfFailed(),
            ["BatchRemove of keys"] = (client, keys, policy) => client.BatchRemove(keys, policy).ThrowIfFailed(),
            ["BatchRemove of entries"] = (client, keys, policy) => client.BatchRemove(keys.Select(key => new BatchRemoveEntry(key)), policy).ThrowIfFailed(),
        };

    private AerospikeTestServer _server = null!; // started for each test
    private IAerospikeClient _client = null!; // connected for each test

    [SetUp]
    public void StopTheOnlyNode()
    {
        _server = AerospikeTestServer.Start();
        _client = Connect(Patience.Options(_server) with { TendInterval = TimeSpan.FromMilliseconds(250) });
        _server.Stop();
        Assert.That(() => _client.Cluster.NodeNames, Is.Empty.After(Patience.Milliseconds, 10));
    }

    [TearDown]
    public void Stop()
    {
        _client.Dispose();
        _server.Dispose();
    }

    [Test]
    public void AnyBatch_NoNodeIsKnown_ThrowsAsSingleCommandsDo([Values(1, 200)] int count)
    {
        var single = Assert.Catch<AerospikeException>(() => _client.Get(new Key("test", "batch", 1)));
        using (Assert.EnterMultipleScope())
        {
            foreach (var (name, batch) in s_batches)
            {
                Assert.That(
                    () => batch(_client, Keys(count), s_noRetries),
                    Throws.TypeOf(single.GetType())
                        .With.Property(nameof(AerospikeException.ResultCode)).EqualTo(single.ResultCode)
                        .And.Property(nameof(AerospikeException.InDoubt)).False,
                    name);
            }
        }
    }

    // The retries begin while there is no node, and go on until there is one.
    [Test]
    public void AnyBatch_NodeComesBackWhileItIsRetried_Succeeds()
    {
        var policy = Patient with { MaxRetries = int.MaxValue, SleepBetweenRetries = TimeSpan.FromMilliseconds(10) };
        var keys = Keys(200);
        using var begins = new ManualResetEventSlim();
        var running = Task.Run(() =>
        {
            begins.Set();
            return _client.BatchOperate(keys, [Operation.Increment("a", 1), Operation.Read("a")], policy);
        });
        begins.Wait();
        Assert.That(() => _client.BatchExists(keys, s_noRetries), Throws.TypeOf<ClusterException>()); // still
        _server.Restart();
        Assert.That(running.GetAwaiter().GetResult().Select(result => result.Record?["a"]), Is.All.EqualTo(1L));
        Assert.That(_server.GetRecords(), Has.Count.EqualTo(200));
    }

    [Test]
    public void AnyBatch_NoNodeAndRetriesWithoutPause_EndsWhenTheTimeIsOver()
    {
        var policy = new BatchPolicy { MaxRetries = int.MaxValue, TotalTimeout = TimeSpan.FromMilliseconds(50) };
        Assert.That(() => _client.BatchRemove(Keys(3), policy), Throws.TypeOf<ClusterException>().With.Property(nameof(AerospikeException.InDoubt)).False);
    }

    private static Key[] Keys(int count) => [.. Enumerable.Range(0, count).Select(i => new Key("test", "batch", i))];
}
