using System.Net;
using System.Net.Sockets;
using LibAerospikeSharp.TestServer.Network;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Topology;

namespace LibAerospikeSharp.TestServer;

/// <summary>
/// An Aerospike server for unit tests and demos. It keeps everything in memory and forgets it on <see cref="Dispose"/>;
/// it isn't made for data, for load or for reach from other machines.
/// </summary>
/// <remarks>
/// It is one node that speaks the Aerospike protocol on 127.0.0.1, so that ordinary clients connect to it.
/// What it can't do it answers with an error, never with a wrong success. Instances are independent of each other and
/// safe to use from several threads. <see cref="AerospikeTestCluster"/> starts several that belong together.
/// </remarks>
public sealed partial class AerospikeTestServer : IDisposable
{
    private readonly Database _database;

    internal AerospikeTestServer(Database database, Cluster cluster, AerospikeTestServerOptions options, int port)
    {
        _database = database;
        Node = new Node(this, database, cluster, port, options.MaxLoggedRequests);
        Node.Behavior.IgnoresRequests = options.IgnoresRequests;
    }

    /// <summary>Gets where the server listens; the text form is <c>127.0.0.1:port</c>, as clients take it.</summary>
    public IPEndPoint Address => Node.Identity.Address;

    /// <summary>Gets the node's name as clients know it: 16 hexadecimal digits.</summary>
    public string NodeName => Node.Identity.Name;

    internal Node Node { get; }

    /// <summary>Starts a server with the namespace <c>test</c> on a free port.</summary>
    /// <returns>The running server; dispose it to stop it.</returns>
    /// <exception cref="SocketException">No port could be opened on 127.0.0.1.</exception>
    public static AerospikeTestServer Start() => Start(new AerospikeTestServerOptions());

    /// <summary>Starts a server.</summary>
    /// <param name="options">What the server is like.</param>
    /// <returns>The running server; dispose it to stop it.</returns>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="SocketException">The port is taken, or no port could be opened on 127.0.0.1.</exception>
    public static AerospikeTestServer Start(AerospikeTestServerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        var cluster = new Cluster();
        var server = new AerospikeTestServer(new Database(options), cluster, options, options.Port);
        cluster.Form([server.Node.Identity]);
        server.Node.Open();
        return server;
    }

    /// <summary>Starts a server without keeping the caller's thread.</summary>
    /// <param name="options">What the server is like. Default: null, the namespace <c>test</c> on a free port.</param>
    /// <returns>The running server; dispose it to stop it.</returns>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="SocketException">The port is taken, or no port could be opened on 127.0.0.1.</exception>
    public static Task<AerospikeTestServer> StartAsync(AerospikeTestServerOptions? options = null) =>
        Task.Run(() => Start(options ?? new AerospikeTestServerOptions()));

    /// <summary>
    /// Stops the server as if its process had ended: its port refuses connections, those there are end, and a cluster goes on without
    /// it. Records, faults and the log stay. Doing it again does nothing.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The server is disposed.</exception>
    /// <exception cref="SocketException">Another process took the port in that moment.</exception>
    public void Stop() => Node.IsStopped = true;

    /// <summary>Ends <see cref="Stop"/>: the server takes connections again at its address, and a cluster takes it back.</summary>
    /// <exception cref="ObjectDisposedException">The server is disposed.</exception>
    /// <exception cref="SocketException">The system doesn't let it listen any more.</exception>
    public void Restart() => Node.IsStopped = false;

    /// <summary>Closes all client connections at once; clients may connect again.</summary>
    public void CloseConnections() => Node.CloseConnections();

    /// <summary>Stops the server at once: closes its port and all client connections, and forgets all records. Doing it again does nothing.</summary>
    public void Dispose() => Node.Dispose();
}
