using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>A cluster as seen over the wire. The client's own tests show how a client copes with a cluster.</summary>
public sealed class ClusterTests
{
    private const int PartitionCount = 4096;

    private AerospikeTestCluster _cluster;

    [SetUp]
    public void StartCluster() => _cluster = AerospikeTestCluster.Start(3);

    [TearDown]
    public void StopCluster() => _cluster.Dispose();

    [Test]
    public void Start_ThreeNodes_ListEachOtherAsPeers()
    {
        var first = _cluster.Nodes[0];
        var peers = string.Join(',', _cluster.Nodes.Skip(1).Select(node => $"[{node.NodeName},,[{node.Address}]]"));

        Assert.That(Info(first, "peers-clear-std"), Does.EndWith($",3000,[{peers}]"));
        Assert.That(_cluster.Nodes.Select(node => node.NodeName), Is.Unique);
        Assert.That(_cluster.Seeds, Is.EqualTo(string.Join(',', _cluster.Nodes.Select(node => node.Address))));
    }

    [Test]
    public void Replicas_OfAllNodes_CoverEachPartitionOnce()
    {
        int[] masters = [.. _cluster.Nodes.Select(node => Partitions(node, 0).Count())];

        Assert.That(_cluster.Nodes.SelectMany(node => Partitions(node, 0)), Is.EquivalentTo(Enumerable.Range(0, PartitionCount)));
        Assert.That(_cluster.Nodes.SelectMany(node => Partitions(node, 1)), Is.EquivalentTo(Enumerable.Range(0, PartitionCount)));
        Assert.That(masters, Has.All.InRange(PartitionCount / 4, PartitionCount / 2));
        Assert.That(_cluster.Nodes.SelectMany(node => Partitions(node, 0).Intersect(Partitions(node, 1))), Is.Empty);
    }

    [Test]
    public void Stop_ANode_MovesOnlyItsPartitions()
    {
        var stopped = _cluster.Nodes[1];
        AerospikeTestServer[] left = [_cluster.Nodes[0], _cluster.Nodes[2]];
        int[][] mastersBefore = [.. left.Select(node => Partitions(node, 0).ToArray())];
        int[][] copiesBefore = [.. left.Select(node => Partitions(node, 1).ToArray())];
        int[] moved = [.. Partitions(stopped, 0)];
        var generation = Info(left[0], "partition-generation") + Info(left[0], "peers-generation");

        stopped.Stop();

        for (var i = 0; i < left.Length; i++)
        {
            Assert.That(Partitions(left[i], 0), Is.EquivalentTo(mastersBefore[i].Concat(copiesBefore[i].Intersect(moved))));
        }

        Assert.That(Info(left[0], "partition-generation") + Info(left[0], "peers-generation"), Is.Not.EqualTo(generation));
        Assert.That(Info(left[0], "peers-clear-std"), Does.Not.Contain(stopped.NodeName));
        Assert.That(Info(left[0], "cluster-stable:size=2"), Does.Match("^[0-9A-F]+$"));
    }

    [Test]
    public void Restart_AStoppedNode_RestoresItsPartitions()
    {
        var node = _cluster.Nodes[1];
        int[] before = [.. Partitions(node, 0)];
        var key = Info(node, "cluster-stable");
        node.Stop();

        node.Restart();

        Assert.That(Partitions(node, 0), Is.EqualTo(before));
        Assert.That(Info(_cluster.Nodes[0], "peers-clear-std"), Does.Contain(node.NodeName));
        Assert.That(Info(node, "cluster-stable"), Is.Not.EqualTo(key).And.EqualTo(Info(_cluster.Nodes[0], "cluster-stable")));
    }

    [Test]
    public void Dispose_ANode_RemovesItFromTheCluster()
    {
        _cluster.Nodes[1].Dispose();

        Assert.That(Info(_cluster.Nodes[0], "peers-clear-std"), Does.Not.Contain(_cluster.Nodes[1].NodeName));
    }

    [Test]
    public void Stop_AllNodesButOne_LeavesItAllPartitions()
    {
        _cluster.Nodes[0].Stop();
        _cluster.Nodes[2].Stop();

        Assert.That(Partitions(_cluster.Nodes[1], 0).Count(), Is.EqualTo(PartitionCount));
        Assert.That(Info(_cluster.Nodes[1], "replicas"), Does.StartWith("test:0,1,"));
    }

    [Test]
    public void Send_ToAnyNode_FindsWhatAnotherNodeWrote()
    {
        using var first = new WireClient(_cluster.Nodes[0]);
        using var second = new WireClient(_cluster.Nodes[1]);
        for (var i = 0; i < 20; i++)
        {
            first.Send(WireMessage.Put($"k{i}", "a", i));
            Assert.That(second.Send(WireMessage.Get($"k{i}")).Integer("a"), Is.EqualTo(i));
        }
    }

    [Test]
    public void Statistics_OfAllNodes_CountEveryReplicaOnce()
    {
        const int Count = 300;
        using var client = new WireClient(_cluster.Nodes[0]);
        for (var i = 0; i < Count; i++)
        {
            client.Send(WireMessage.Put($"k{i}", "a", i));
        }

        Assert.That(_cluster.Nodes.Sum(node => Number(Info(node, "namespace/test"), ";master_objects=")), Is.EqualTo(Count));
        Assert.That(_cluster.Nodes.Sum(node => Number(Info(node, "namespace/test"), ";prole_objects=")), Is.EqualTo(Count));
        Assert.That(_cluster.Nodes.Sum(node => Number(Info(node, "sets/test/set"), "objects=")), Is.EqualTo(2 * Count));
    }

    [Test]
    public async Task Put_FromManyConnectionsToAllNodes_LosesNoWrite()
    {
        const int Connections = 12;
        const int Writes = 100;
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(c => Task.Factory.StartNew(
            () =>
            {
                using var client = new WireClient(_cluster.Nodes[c % 3]);
                for (var i = 0; i < Writes; i++)
                {
                    client.Send(WireMessage.Put("k", $"bin{c}", i));
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        var record = _cluster.Nodes[0].GetRecords().Single();
        Assert.That((record.Generation, record.Bins.Count), Is.EqualTo((Connections * Writes, Connections)));
    }

    [Test]
    public void Reset_WithAStoppedNode_RestartsItAndRemovesTheRecords()
    {
        using (var client = new WireClient(_cluster.Nodes[0]))
        {
            client.Send(WireMessage.Put("k", "a", 1));
        }

        _cluster.Nodes[1].Stop();

        _cluster.Reset();

        Assert.That(Partitions(_cluster.Nodes[1], 0), Is.Not.Empty);
        Assert.That(_cluster.Nodes[2].GetRecords(), Is.Empty);
    }

    [TestCase(0)]
    [TestCase(129)]
    public void Start_NumberOutOfRange_Throws(int nodes) =>
        Assert.That(() => AerospikeTestCluster.Start(nodes), Throws.TypeOf<ArgumentOutOfRangeException>());

    private static string Info(AerospikeTestServer node, string command)
    {
        using var client = new WireClient(node);
        return client.Info(command + "\n")[(command.Length + 1)..^1];
    }

    private static IEnumerable<int> Partitions(AerospikeTestServer node, int place)
    {
        var bits = Convert.FromBase64String(Info(node, "replicas").Split(',')[2 + place]);
        return Enumerable.Range(0, PartitionCount).Where(partition => (bits[partition / 8] & (0x80 >> (partition % 8))) != 0);
    }

    private static int Number(string response, string name)
    {
        var start = response.IndexOf(name, StringComparison.Ordinal) + name.Length;
        return int.Parse(string.Concat(response[start..].TakeWhile(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);
    }
}
