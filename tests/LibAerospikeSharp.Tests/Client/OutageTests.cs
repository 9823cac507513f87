using LibAerospikeSharp.TestServer;
using LibAerospikeSharp.Tests.Outages;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>All nodes of a cluster stop under load and come back, again and again. What the client says is what the store has.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
[Category("Long")]
public sealed class OutageTests(CallStyle style) : ClientFixture(style)
{
    private const int Rounds = 20;
    private const int Lanes = 4;
    private const int Passes = 3;

    [Test]
    public void EveryCall_AllNodesStopUnderLoadAndComeBack_SaysWhatTheStoreHas()
    {
        using var cluster = AerospikeTestCluster.Start(3);
        using var client = Connect(Patience.Options(cluster.Seeds) with { TendInterval = TimeSpan.FromMilliseconds(250) });
        var counts = new Dictionary<Claim, int>();
        for (var round = 1; round <= Rounds; round++)
        {
            AwaitNodes(client, 3);
            using var stop = new CancellationTokenSource();
            var load = new OutageLoad(client, "outage", Lanes);
            var running = load.Run(stop.Token);
            AwaitPasses(load);
            Parallel.ForEach(cluster.Nodes, node => node.Stop());
            AwaitNodes(client, 0);
            AwaitPasses(load);
            Parallel.ForEach(cluster.Nodes, node => node.Restart());
            AwaitNodes(client, 3);
            AwaitPasses(load);
            stop.Cancel();
            running.GetAwaiter().GetResult();

            var wrong = load.Check(Records(cluster));
            Assert.That(wrong, Is.Empty, $"In round {round}: {wrong.Count}");
            Assert.That(load.Reads.Succeeded, Is.Positive);
            foreach (var claim in Enum.GetValues<Claim>())
            {
                counts[claim] = counts.GetValueOrDefault(claim) + load.CountOf(claim);
            }

            cluster.Reset();
        }

        TestContext.Out.WriteLine($"{Rounds} rounds: {string.Join(", ", counts)}");
        Assert.That(counts[Claim.Applied], Is.Positive);
        Assert.That(counts[Claim.NotApplied], Is.Positive);
    }

    private static Dictionary<long, StoredState> Records(AerospikeTestCluster cluster) => cluster.Nodes[0].GetRecords().ToDictionary(
        record => (long)record.Key!, // each is written with its key
        record => new StoredState(record.Generation, record.Bins.ToDictionary(bin => bin.Key, object? (bin) => bin.Value)));

    private static void AwaitNodes(IAerospikeClient client, int count) =>
        Assert.That(() => client.Cluster.NodeNames.Count, Is.EqualTo(count).After(Patience.Milliseconds, 10));

    // The first of them may have begun before.
    private static void AwaitPasses(OutageLoad load)
    {
        var areMade = load.After(Passes);
        Assert.That(() => areMade(), Is.True.After(Patience.Milliseconds, 10));
    }
}
