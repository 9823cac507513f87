using System.Net;
using System.Net.Sockets;
using LibAerospikeSharp.TestServer.Network;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Topology;

namespace LibAerospikeSharp.TestServer;

/// <summary>
/// An Aerospike server for unit tests and demos. It keeps everything in memory and discards it on <see cref="Dispose"/>. It is not
/// meant for storing data or for heavy load, and other machines can't reach it.
/// </summary>
/// <remarks>
/// It is a single node that speaks the Aerospike protocol on 127.0.0.1, so any Aerospike client can connect to it. It responds to
/// unsupported requests with an error, never with a wrong success. Instances are independent of each other and thread-safe.
/// <see cref="AerospikeTestCluster"/> starts several nodes that form a cluster.
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

    /// <summary>The address on which the server listens. Its text form is <c>127.0.0.1:port</c>, which clients accept.</summary>
    public IPEndPoint Address => Node.Identity.Address;

    /// <summary>The name by which clients know the node: 16 hexadecimal digits.</summary>
    public string NodeName => Node.Identity.Name;

    internal Node Node { get; }

    /// <summary>Starts a server with the namespace <c>test</c> on a free port.</summary>
    /// <returns>The running server; dispose it to stop it.</returns>
    /// <exception cref="SocketException">No port could be opened on 127.0.0.1.</exception>
    public static AerospikeTestServer Start() => Start(new AerospikeTestServerOptions());

    /// <summary>Starts a server.</summary>
    /// <param name="options">How the server is configured.</param>
    /// <returns>The running server; dispose it to stop it.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
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

    /// <summary>Starts a server without blocking the caller's thread.</summary>
    /// <param name="options">How the server is configured. Default: null, the namespace <c>test</c> on a free port.</param>
    /// <returns>The running server; dispose it to stop it.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="SocketException">The port is taken, or no port could be opened on 127.0.0.1.</exception>
    public static Task<AerospikeTestServer> StartAsync(AerospikeTestServerOptions? options = null) =>
        Task.Run(() => Start(options ?? new AerospikeTestServerOptions()));

    /// <summary>
    /// Stops the server as if its process had ended: its port refuses connections, its connections are closed, and a cluster goes on
    /// without it. Records, faults and the request log stay. Calling it again has no effect.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The server is disposed.</exception>
    /// <exception cref="SocketException">Another process took the port during the call.</exception>
    public void Stop() => Node.IsStopped = true;

    /// <summary>Undoes <see cref="Stop"/>: the server accepts connections again at the same address, and rejoins its cluster.</summary>
    /// <exception cref="ObjectDisposedException">The server is disposed.</exception>
    /// <exception cref="SocketException">The system no longer lets it listen.</exception>
    public void Restart() => Node.IsStopped = false;

    /// <summary>Closes all client connections immediately. Clients may connect again.</summary>
    public void CloseConnections() => Node.CloseConnections();

    /// <summary>
    /// Stops the server immediately: closes its port and all connections, and discards all records. Calling it again has no effect.
    /// </summary>
    public void Dispose() => Node.Dispose();
}
