using System.Net.Sockets;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Topology;

namespace LibAerospikeSharp.TestServer;

/// <summary>
/// A cluster whose nodes are <see cref="AerospikeTestServer"/>s. It shows how a client copes with nodes that stop and come back.
/// </summary>
/// <remarks>
/// The nodes know each other and divide the partitions of each namespace among themselves. All of them have the same records, and
/// each also serves requests for another node's partitions, as a real node does. When a node stops, the others take over its
/// partitions at once. When it comes back, it gets them back. No record is lost. Each node has its own faults, request log and
/// connections.
/// </remarks>
public sealed class AerospikeTestCluster : IDisposable
{
    private readonly AerospikeTestServer[] _nodes;

    private AerospikeTestCluster(AerospikeTestServer[] nodes) => _nodes = nodes;

    /// <summary>The nodes, including stopped ones.</summary>
    public IReadOnlyList<AerospikeTestServer> Nodes => _nodes;

    /// <summary>The addresses of all nodes in the form that clients accept: <c>127.0.0.1:port</c>, separated by commas.</summary>
    public string Seeds => string.Join(',', _nodes.Select(node => node.Address));

    /// <summary>Starts a cluster with the namespace <c>test</c>, in which each record is on two nodes.</summary>
    /// <param name="nodes">The number of nodes, 1 to 128.</param>
    /// <returns>The running cluster; dispose it to stop all nodes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of nodes is out of range.</exception>
    /// <exception cref="SocketException">Not enough ports could be opened on 127.0.0.1.</exception>
    public static AerospikeTestCluster Start(int nodes) => Start(nodes, new AerospikeTestServerOptions());

    /// <summary>Starts a cluster.</summary>
    /// <param name="nodes">The number of nodes, 1 to 128.</param>
    /// <param name="options">How the nodes are configured. All of them listen on free ports.</param>
    /// <returns>The running cluster; dispose it to stop all nodes.</returns>
    /// <exception cref="ArgumentException">The number of nodes or an option is out of range.</exception>
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

        // Clients see the cluster only when it is complete.
        cluster.Form([.. started.Select(node => node.Node.Identity)]);
        started.ForEach(node => node.Node.Open());
        return new AerospikeTestCluster([.. started]);
    }

    /// <summary>
    /// Prepares the cluster for the next test: restarts stopped nodes, and resets each node as
    /// <see cref="AerospikeTestServer.Reset"/> does.
    /// </summary>
    public void Reset()
    {
        foreach (var node in _nodes)
        {
            node.Restart();
            node.Reset();
        }
    }

    /// <summary>Stops all nodes immediately and discards all records. Calling it again has no effect.</summary>
    public void Dispose()
    {
        foreach (var node in _nodes)
        {
            node.Dispose();
        }
    }
}
