using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Ping and Info succeed as long as one node responds, wherever the silent ones are in libaerospike's list.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class SilentNodeTests(CallStyle style) : ClientFixture(style)
{
    [Test]
    public void Ping_OneNodeIsSilent_IsTrue([Range(0, 2)] int silent) =>
        WithSilentNodes([silent], (client, _) => Assert.That(client.Ping(), Is.True));

    [Test]
    public void Ping_OneNodeResponds_IsTrue([Range(0, 2)] int responding) =>
        WithSilentNodes(Enumerable.Range(0, 3).Where(i => i != responding), (client, _) => Assert.That(client.Ping(), Is.True));

    [Test]
    public void Info_OneNodeIsSilent_IsAnsweredByAnother([Range(0, 2)] int silent) =>
        WithSilentNodes([silent], (client, cluster) =>
            Assert.That(client.Cluster.Info("node"), Is.AnyOf([.. Others(cluster, silent).Select(node => node.NodeName)])));

    [Test]
    public void Ping_AllNodesAreSilent_IsFalse() =>
        WithSilentNodes([0, 1, 2], (client, _) => Assert.That(client.Ping(), Is.False));

    [Test]
    public void Info_AllNodesAreSilent_IsATimeout() =>
        WithSilentNodes([0, 1, 2], (client, _) =>
            Assert.That(() => client.Cluster.Info("build"), Throws.TypeOf<AerospikeTimeoutException>().With.Message.StartsWith("Info of 'build' failed")));

    private static IEnumerable<AerospikeTestServer> Others(AerospikeTestCluster cluster, int silent) =>
        cluster.Nodes.Where((_, i) => i != silent);

    private void WithSilentNodes(IEnumerable<int> silent, Action<IAerospikeClient, AerospikeTestCluster> test)
    {
        using var cluster = AerospikeTestCluster.Start(3);
        using var client = Connect(cluster.Seeds);
        Assert.That(() => client.Cluster.NodeNames.Count, Is.EqualTo(3).After(Patience.Milliseconds, 10));
        var silences = silent.Select(i => cluster.Nodes[i].Silence()).ToList();
        try
        {
            test(client, cluster);
        }
        finally
        {
            silences.ForEach(silence => silence.Dispose());
        }
    }
}
