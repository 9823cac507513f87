using System.Net.Sockets;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Topology;

namespace LibAerospikeSharp.TestServer;

/// <summary>
/// Several <see cref="AerospikeTestServer"/>s that are nodes of one cluster, for tests of what becomes of a client when nodes go and come.
/// </summary>
/// <remarks>
/// The nodes know each other, share the partitions of each namespace among them and have the same records: like a real node each
/// also serves what belongs to another. When a node stops, its partitions belong to the others at once, and to it again
/// when it comes back; no record is lost in between. Faults, the log and the connections are each node's own.
/// </remarks>
public sealed class AerospikeTestCluster : IDisposable
{
    private readonly AerospikeTestServer[] _nodes;

    private AerospikeTestCluster(AerospikeTestServer[] nodes) => _nodes = nodes;

    /// <summary>Gets the nodes, those that are stopped too.</summary>
    public IReadOnlyList<AerospikeTestServer> Nodes => _nodes;

    /// <summary>Gets the addresses of all nodes, <c>127.0.0.1:port</c> each, with commas between them, as clients take them.</summary>
    public string Seeds => string.Join(',', _nodes.Select(node => node.Address));

    /// <summary>Starts a cluster with the namespace <c>test</c>, of which each record is on two nodes.</summary>
    /// <param name="nodes">How many nodes it has, 1 to 128.</param>
    /// <returns>The running cluster; dispose it to stop all nodes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    /// <exception cref="SocketException">Not enough ports could be opened on 127.0.0.1.</exception>
    public static AerospikeTestCluster Start(int nodes) => Start(nodes, new AerospikeTestServerOptions());

    /// <summary>Starts a cluster.</summary>
    /// <param name="nodes">How many nodes it has, 1 to 128.</param>
    /// <param name="options">What the nodes are like; all of them listen on free ports.</param>
    /// <returns>The running cluster; dispose it to stop all nodes.</returns>
    /// <exception cref="ArgumentException">The number or an option is out of its range.</exception>
    /// <exception cref="SocketException">Not enough ports could be opened on 127.0.0.1.</exception>
    public static AerospikeTestCluster Start(int nodes, AerospikeTestServerOptions options)
    {
        const int MaxNodes = 128;
        ArgumentOutOfRangeException.ThrowIfLessThan(nodes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nodes, MaxNodes);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();

        var database = new Database(options);
        var cluster = new Cluster();
        var started = new List<AerospikeTestServer>();
        try
        {
            for (var i = 0; i < nodes; i++)
            {
                started.Add(new AerospikeTestServer(database, cluster, options, port: 0));
            }
        }
        catch
        {
            started.ForEach(node => node.Dispose());
            throw;
        }

        // No client is to see a part of it.
        cluster.Form([.. started.Select(node => node.Node.Identity)]);
        started.ForEach(node => node.Node.Open());
        return new AerospikeTestCluster([.. started]);
    }

    /// <summary>Starts over for the next test: starts the nodes that are stopped, and resets each as <see cref="AerospikeTestServer.Reset"/> does.</summary>
    public void Reset()
    {
        foreach (var node in _nodes)
        {
            node.Restart();
            node.Reset();
        }
    }

    /// <summary>Stops all nodes at once and forgets all records. Doing it again does nothing.</summary>
    public void Dispose()
    {
        foreach (var node in _nodes)
        {
            node.Dispose();
        }
    }
}
