using System.Globalization;
using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Several nodes: commands go to the right one, and go on when one of them goes and comes back.</summary>
public sealed class ClusterTests : HandleFixture
{
    // While a node restarts, only the time ends a command. Event loops try again without a pause, so any small number of retries
    // could be used up before the client has heard of the change.
    private static readonly ReadPolicy s_read = new() { MaxRetries = 1_000_000_000, TotalTimeout = Patience.Deadline, SleepBetweenRetries = TimeSpan.FromMilliseconds(20) };
    private static readonly WritePolicy s_write = new() { MaxRetries = 1_000_000_000, TotalTimeout = Patience.Deadline, SleepBetweenRetries = TimeSpan.FromMilliseconds(20) };

    [Test]
    public async Task Connect_WithOneSeed_FindsAllNodes()
    {
        using var cluster = AerospikeTestCluster.Start(3);

        await using var client = await ConnectAsync(cluster.Nodes[1].Address.ToString());

        Assert.That(() => client.Cluster.NodeNames, Is.EquivalentTo(NamesOf(cluster)).After(Patience.Milliseconds, 10));
    }

    [Test]
    public async Task Commands_OnManyKeys_GoToEachKeysMaster()
    {
        const int Count = 300;
        using var cluster = AerospikeTestCluster.Start(3, new AerospikeTestServerOptions { MaxLoggedRequests = Count });
        await using var client = await ConnectAsync(cluster.Seeds);

        await Patience.Until(() => client.Cluster.NodeNames.Count == 3, "The client doesn't know all nodes.");

        await Task.WhenAll(Enumerable.Range(0, Count).Select(i => client.PutAsync(KeyFor(i), [new Bin("a", i)])));

        var shares = cluster.Nodes.Select(node => node.TakeRequests().Count).ToList();
        var statistics = await client.Cluster.InfoAllAsync("namespace/test");
        var masters = cluster.Nodes.Select(node => MasterObjects(statistics[node.NodeName])).ToList();
        Assert.That(shares, Is.EqualTo(masters).And.All.GreaterThan(0));
        Assert.That(shares.Sum(), Is.EqualTo(Count));
    }

    [Test]
    public async Task Commands_WhileANodeStopsAndComesBack_AllSucceed()
    {
        using var cluster = AerospikeTestCluster.Start(3, new AerospikeTestServerOptions { MaxLoggedRequests = 1 });
        await using var client = await ConnectAsync(cluster.Seeds);
        await Patience.Until(() => client.Cluster.NodeNames.Count == 3, "The client doesn't know all nodes.");
        var node = cluster.Nodes[1];
        using var stop = new CancellationTokenSource();
        var load = Enumerable.Range(0, 8).Select(lane => Task.Run(() => LoadAsync(client, lane, stop.Token))).ToList();

        node.Stop();
        await Patience.Until(() => !client.Cluster.NodeNames.Contains(node.NodeName), "The client still names the node that has stopped.");
        node.TakeRequests();
        node.Restart();
        await Patience.Until(() => client.Cluster.NodeNames.Contains(node.NodeName), "The client doesn't name the node that has come back.");
        await Patience.Until(() => load.Exists(task => task.IsCompleted) || node.TakeRequests().Count != 0, "Nothing is sent to the node that has come back.");

        await stop.CancelAsync();
        var written = await Task.WhenAll(load).WaitAsync(Patience.Deadline);
        Assert.That(written, Has.All.Positive);
    }

    [Test]
    public async Task Commands_WhileEachNodeRestartsInTurn_AllSucceed()
    {
        using var cluster = AerospikeTestCluster.Start(3, new AerospikeTestServerOptions { MaxLoggedRequests = 1 });
        await using var client = await ConnectAsync(cluster.Seeds);
        await Patience.Until(() => client.Cluster.NodeNames.Count == 3, "The client doesn't know all nodes.");
        using var stop = new CancellationTokenSource();
        var load = Enumerable.Range(0, 4).Select(lane => Task.Run(() => LoadAsync(client, lane, stop.Token))).ToList();

        foreach (var node in cluster.Nodes)
        {
            node.Stop();
            await Patience.Until(() => !client.Cluster.NodeNames.Contains(node.NodeName), "The client still names the node that has stopped.");
            node.TakeRequests();
            node.Restart();
            await Patience.Until(() => load.Exists(task => task.IsCompleted) || node.TakeRequests().Count != 0, "Nothing is sent to the node that has come back.");
        }

        await stop.CancelAsync();
        Assert.That(await Task.WhenAll(load).WaitAsync(Patience.Deadline), Has.All.Positive);
    }

    [Test]
    public async Task Get_MasterDoesNotRespond_ReturnsTheCopy()
    {
        using var cluster = AerospikeTestCluster.Start(2);
        await using var client = await ConnectAsync(cluster.Seeds);
        await Patience.Until(() => client.Cluster.NodeNames.Count == 2, "The client doesn't know all nodes.");
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => client.PutAsync(KeyFor(i), [new Bin("a", i)])));

        using var silence = cluster.Nodes[0].Silence();
        var policy = s_read with { SocketTimeout = TimeSpan.FromMilliseconds(100) };
        var records = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => client.GetAsync(KeyFor(i), policy)));

        Assert.That(records.Select(record => record.Get<int>("a")), Is.EqualTo(Enumerable.Range(0, 50)));
    }

    [Test]
    public async Task Commands_AllNodesStopped_FailAndRecover()
    {
        using var cluster = AerospikeTestCluster.Start(2);
        await using var client = await ConnectAsync(cluster.Seeds);
        await client.PutAsync(KeyFor(1), [new Bin("a", 1)]);

        foreach (var node in cluster.Nodes)
        {
            node.Stop();
        }

        Assert.That(() => client.GetAsync(KeyFor(1)), Throws.InstanceOf<ClusterException>());
        cluster.Reset();

        await Patience.Until(() => SucceedsAsync(client.PutAsync(KeyFor(1), [new Bin("a", 2)])), "The client doesn't recover.");
    }

    // One pair of commands after the other, each write is read back; the first lane does it synchronously.
    private static async Task<int> LoadAsync(AerospikeClient client, int lane, CancellationToken stop)
    {
        var count = 0;
        while (!stop.IsCancellationRequested)
        {
            // From 7.4.1 on a node with many errors is left alone for a while, and nothing is sent to it.
            await Patience.Until(() => SucceedsAsync(WriteAndReadAsync(client, lane, count), ResultCode.MaxErrorRate), "The node is left alone for ever.");
            count++;
        }

        return count;
    }

    /// <summary>Whether the command succeeds. <see langword="false"/> if the cluster fails, with this code if one is expected.</summary>
    private static async Task<bool> SucceedsAsync(Task command, ResultCode? expected = null)
    {
        try
        {
            await command;
            return true;
        }
        catch (ClusterException e) when (expected is null || e.ResultCode == expected)
        {
            return false;
        }
    }

    private static async Task WriteAndReadAsync(AerospikeClient client, int lane, int count)
    {
        var key = KeyFor((1000 * lane) + (count % 200));
        Record record;
        if (lane == 0)
        {
            client.Put(key, [new Bin("a", count)], s_write);
            record = client.Get(key, s_read);
        }
        else
        {
            await client.PutAsync(key, [new Bin("a", count)], s_write, CancellationToken.None);
            record = await client.GetAsync(key, s_read, CancellationToken.None);
        }

        if (record.Get<int>("a") != count)
        {
            throw new InvalidOperationException($"{record.Get<int>("a")} was read after {count} was written.");
        }
    }

    private static Task<AerospikeClient> ConnectAsync(string seeds) =>
        AerospikeClient.ConnectAsync(Patience.Options(seeds) with { TendInterval = TimeSpan.FromMilliseconds(250) });

    private static Key KeyFor(int i) => new("test", "cluster", i);

    private static int MasterObjects(string statistics) =>
        int.Parse(statistics.Split(';').Single(entry => entry.StartsWith("master_objects=", StringComparison.Ordinal)).Split('=')[1], CultureInfo.InvariantCulture);

    private static IEnumerable<string> NamesOf(AerospikeTestCluster cluster) => cluster.Nodes.Select(node => node.NodeName);
}
