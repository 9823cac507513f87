using System.Globalization;
using System.Net;
using System.Text;
using LibAerospikeSharp.TestServer.Info;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Topology;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>
/// The recorded response of a node with a real 8.1 server to an info command. A line of info.tsv has the cluster, the name of the node,
/// the command and the response. The cluster is "one" (a single node), "full" (three nodes), "stopped" (the two nodes that are left of
/// three) or "stats" (one of three nodes).
/// </summary>
internal sealed record InfoVector(string Cluster, string Node, string Command, string Response)
{
    private const string Single = "one";
    private const string Statistics = "stats";
    private const string Stopped = "stopped";

    private static readonly InfoVector[] s_all =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "LibAerospikeSharp.TestServer.Tests", "info.tsv")).Select(Parse)];

    public static IEnumerable<TestCaseData> All => s_all.Where(vector => vector.Cluster != Statistics)
        .Select(vector => new TestCaseData(vector).SetArgDisplayNames($"{vector.Cluster} {vector.Node} {vector.Command}"));

    public static InfoVector StatisticsOf(string command) => s_all.Single(vector => vector.Cluster == Statistics && vector.Command == command);

    /// <summary>Returns the response of the in-memory server for the same node of the same cluster.</summary>
    public string Ask()
    {
        NodeIdentity[] nodes = Cluster == Single
            ? [Identity(Node, 13000)]
            : [Identity("A1", 15100), Identity("A2", 15200), Identity("A3", 15300)];
        var database = new Database(new AerospikeTestServerOptions
        {
            ClusterName = "docker",
            Namespaces = Cluster == Single ? ["test"] : ["test", new NamespaceOptions("two") { ReplicationFactor = 3 }],
        });
        var cluster = new Cluster();
        cluster.Form(nodes);
        if (Cluster == Stopped)
        {
            cluster.Leave(nodes[^1]);
        }

        var info = new InfoCommands(database, cluster, nodes.Single(node => node.Name == Node));
        var line = Encoding.ASCII.GetString(info.Respond(Encoding.ASCII.GetBytes(Command + "\n")).AsSpan(8));
        Assert.That(line, Does.StartWith(Command + "\t").And.EndsWith("\n"));
        return line[(Command.Length + 1)..^1];
    }

    private static NodeIdentity Identity(string name, int port) =>
        new(ulong.Parse(name, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), new IPEndPoint(IPAddress.Loopback, port));

    private static InfoVector Parse(string line)
    {
        var parts = line.Split('\t');
        return new InfoVector(parts[0], parts[1], parts[2], parts[3]);
    }
}
