using System.Net;
using System.Net.Sockets;

namespace LibAerospikeSharp.TestServer.Network;

/// <summary>
/// The port of a node. While the node refuses connections, a socket that doesn't listen keeps the port, so that no other process gets it.
/// </summary>
internal sealed class Listener : ISocketHandler
{
    private static readonly TimeSpan s_pauseAfterFailedAccept = TimeSpan.FromMilliseconds(10);

    private readonly EventLoop _loop;
    private readonly Action<Socket> _accepted;
    private bool _isOpen;

    /// <summary>Opens the port, and throws if it is taken.</summary>
    /// <param name="loop">The loop that watches the port. The caller adds the listener to it.</param>
    /// <param name="port">The port, or 0 for a free one.</param>
    /// <param name="accepted">Takes ownership of each new connection, on the loop's thread.</param>
    public Listener(EventLoop loop, int port, Action<Socket> accepted)
    {
        _loop = loop;
        _accepted = accepted;
        Socket = Bind(port);
        Address = (IPEndPoint)Socket.LocalEndPoint!; // it was just bound
        Open();
    }

    public Socket Socket { get; private set; }

    public IPEndPoint Address { get; }

    public bool IsClosed { get; private set; }

    public bool WantsToRead { get; private set; }

    public bool WantsToWrite => false;

    public long LastServed { get; set; }

    /// <summary>Accepts connections. Call it on the loop's thread only.</summary>
    public void Open()
    {
        if (_isOpen)
        {
            return;
        }

        Socket.Listen();
        _isOpen = true;
        WantsToRead = true;
    }

    /// <summary>Refuses connections, including those in the queue. Call it on the loop's thread only.</summary>
    public void Refuse()
    {
        if (!_isOpen)
        {
            return;
        }

        _isOpen = false;
        WantsToRead = false;
        Socket.Dispose();
        Socket = Bind(Address.Port);
    }

    public void OnReadable()
    {
        try
        {
            while (WantsToRead && Socket.Poll(TimeSpan.Zero, SelectMode.SelectRead))
            {
                _accepted(Socket.Accept());
            }
        }
        catch (SocketException)
        {
            // The client disconnected while in the queue, or the process has no file handles left. Later attempts may succeed.
            WantsToRead = false;
            _loop.After(s_pauseAfterFailedAccept, () => WantsToRead = _isOpen);
        }
    }

    public void OnWritable()
    {
    }

    public void Close()
    {
        IsClosed = true;
        _isOpen = false;
        WantsToRead = false;
        Socket.Dispose();
    }

    private static Socket Bind(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { Blocking = false };
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
