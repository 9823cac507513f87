using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer;

/// <summary>A listening socket and its connections.</summary>
internal sealed class Node : IDisposable
{
    private static readonly TimeSpan s_pauseAfterFailedAccept = TimeSpan.FromMilliseconds(10);

    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly ConcurrentDictionary<Connection, bool> _connections = [];
    private readonly Database _database;
    private readonly NodeIdentity _identity;
    private volatile bool _disposed;

    public Node(Database database, int port, Faults faults)
    {
        try
        {
            _listener.Bind(new IPEndPoint(IPAddress.Loopback, port));
            _listener.Listen();
        }
        catch
        {
            _listener.Dispose();
            throw;
        }

        Address = (IPEndPoint)_listener.LocalEndPoint!; // bound just now
        Faults = faults;
        _database = database;
        _identity = new NodeIdentity(Address);
        _ = Task.Run(AcceptAsync);
    }

    public IPEndPoint Address { get; }

    public Faults Faults { get; }

    public void CloseConnections()
    {
        foreach (Connection connection in _connections.Keys)
            connection.Dispose();
    }

    public void Dispose()
    {
        _disposed = true;
        _listener.Dispose();
        CloseConnections();
    }

    private async Task AcceptAsync()
    {
        while (!_disposed)
        {
            try
            {
                Socket socket = await _listener.AcceptAsync().ConfigureAwait(false);
                _ = ServeAsync(socket);
            }
            catch (ObjectDisposedException)
            {
                return;
            }
            catch (SocketException) when (!_disposed)
            {
                // The client gave up while in the queue, or the process has no file handles left: later ones may succeed.
                await Task.Delay(s_pauseAfterFailedAccept).ConfigureAwait(false);
            }
            catch (SocketException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        Connection connection;
        try
        {
            connection = new Connection(socket, _database, _identity, Faults);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            // The client was gone before its turn came.
            socket.Dispose();
            return;
        }

        _connections[connection] = true;
        try
        {
            // Dispose may have passed over the connections just before this one was added.
            if (_disposed)
                connection.Dispose();
            else
                await connection.RunAsync().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            // A mistake in this server. The connection is closed, which the client reports; here is the cause.
            Trace.TraceError($"The in-memory Aerospike server failed on a request and closed the connection: {e}");
        }
        finally
        {
            _connections.TryRemove(connection, out _);
        }
    }
}
