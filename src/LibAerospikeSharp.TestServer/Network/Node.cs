using System.Net.Sockets;
using LibAerospikeSharp.TestServer.Behavior;
using LibAerospikeSharp.TestServer.Info;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Topology;

namespace LibAerospikeSharp.TestServer.Network;

/// <summary>A port, its connections, and the threads that serve them.</summary>
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

    /// <summary>Opens the port. Clients are answered once the node has become part of the cluster.</summary>
    /// <param name="owner">What an <see cref="ObjectDisposedException"/> names.</param>
    /// <param name="database">What it serves.</param>
    /// <param name="cluster">What it will become part of.</param>
    /// <param name="port">0 for a free one.</param>
    /// <param name="maxLoggedRequests">How many of the last requests are kept.</param>
    public Node(object owner, Database database, Cluster cluster, int port, int maxLoggedRequests)
    {
        _owner = owner;
        _database = database;
        _cluster = cluster;
        Behavior = new NodeBehavior(maxLoggedRequests);

        // Half of the processors leave the client some; nobody measures a test server with dozens.
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

    /// <summary>Begins to take connections.</summary>
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

            // Clients that lose their connection find the rest of the cluster without this node, and this one only with its partitions.
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

    // Made by the first query.
    private EventLoop Queries()
    {
        lock (_queriesGate)
        {
            return _queries ??= new EventLoop(ThreadName);
        }
    }

    private void Accept(Socket socket)
    {
        // Like the real server at its limit: the connection is taken and closed at once.
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
            // The client was gone before its turn came.
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
