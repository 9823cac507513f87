using System.Net.Sockets;
using LibAerospikeSharp.TestServer.Behavior;
using LibAerospikeSharp.TestServer.Info;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Topology;

namespace LibAerospikeSharp.TestServer.Network;

/// <summary>A node: a port, its connections, and the threads that serve them.</summary>
internal sealed class Node : IDisposable
{
    private const string ThreadName = "Aerospike test server";

    private readonly Lock _gate = new();
    private readonly object _owner;
    private readonly Database _database;
    private readonly Cluster _cluster;
    private readonly EventLoop[] _loops;
    private readonly Lock _queriesGate = new();
    private readonly Listener _listener;
    private EventLoop? _queries;
    private int _connections;
    private int _nextLoop;
    private bool _refuses;
    private bool _isStopped;
    private bool _isDisposed;

    /// <summary>Opens the port. <see cref="Open"/> has to be called once the node is part of the cluster.</summary>
    /// <param name="owner">The object that an <see cref="ObjectDisposedException"/> names.</param>
    /// <param name="database">The records that the node serves.</param>
    /// <param name="cluster">The cluster that the node will be part of.</param>
    /// <param name="port">The port, or 0 for a free one.</param>
    /// <param name="maxLoggedRequests">How many requests the log keeps.</param>
    public Node(object owner, Database database, Cluster cluster, int port, int maxLoggedRequests)
    {
        _owner = owner;
        _database = database;
        _cluster = cluster;
        Behavior = new NodeBehavior(maxLoggedRequests);

        // Half of the processors are left to the client, and a test server never needs many.
        var count = Math.Clamp(Environment.ProcessorCount / 2, 2, 4);
        _loops = [.. Enumerable.Range(0, count).Select(_ => new EventLoop(ThreadName))];
        try
        {
            _listener = new Listener(_loops[0], port, Accept);
        }
        catch
        {
            DisposeLoops();
            throw;
        }

        Identity = new NodeIdentity(_listener.Address);
    }

    public NodeIdentity Identity { get; }

    public NodeBehavior Behavior { get; }

    public bool RefusesConnections
    {
        get => _refuses;
        set => Change(() => _refuses = value);
    }

    public bool IsStopped
    {
        get => _isStopped;
        set => Change(() => _isStopped = value);
    }

    /// <summary>Starts to accept connections.</summary>
    public void Open() => _loops[0].Invoke(() => _loops[0].Add(_listener));

    public void CloseConnections()
    {
        lock (_gate)
        {
            if (!_isDisposed)
            {
                CloseOpenConnections();
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            if (_isDisposed)
            {
                return;
            }

            _isDisposed = true;
            _cluster.Leave(Identity);
            DisposeLoops();
        }
    }

    private void Change(Action change)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, _owner);
            change();

            // The cluster changes first. So a client that loses its connection already finds the cluster without this node,
            // and a client that connects finds the node with its partitions.
            if (_isStopped)
            {
                _cluster.Leave(Identity);
            }
            else
            {
                _cluster.Join(Identity);
            }

            _loops[0].Invoke(_refuses || _isStopped ? _listener.Refuse : _listener.Open);
            if (_isStopped)
            {
                CloseOpenConnections();
            }
        }
    }

    private void CloseOpenConnections()
    {
        foreach (var loop in _loops)
        {
            loop.Invoke(loop.CloseAll<Connection>);
        }
    }

    private void DisposeLoops()
    {
        foreach (var loop in _loops)
        {
            loop.Dispose();
        }

        lock (_queriesGate)
        {
            _queries?.Dispose();
        }
    }

    // Created by the first query.
    private EventLoop Queries()
    {
        lock (_queriesGate)
        {
            return _queries ??= new EventLoop(ThreadName);
        }
    }

    private void Accept(Socket socket)
    {
        // As a real server does at its limit: the connection is accepted and immediately closed.
        if (Volatile.Read(ref _connections) >= Behavior.MaxConnections)
        {
            socket.Dispose();
            return;
        }

        try
        {
            socket.Blocking = false;
            socket.NoDelay = true;
        }
        catch (SocketException)
        {
            // The client has already disconnected.
            socket.Dispose();
            return;
        }

        var loop = _loops[_nextLoop++ % _loops.Length];
        var handler = new RequestHandler(_database, new InfoCommands(_database, _cluster, Identity), Behavior);
        Interlocked.Increment(ref _connections);
        var connection = new Connection(loop, Queries, socket, handler, () => Interlocked.Decrement(ref _connections));
        if (loop == _loops[0])
        {
            loop.Add(connection);
        }
        else
        {
            loop.Post(() => loop.Add(connection));
        }
    }
}
