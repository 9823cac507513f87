using System.Net;
using System.Net.Sockets;

namespace LibAerospikeSharp.TestServer.Network;

/// <summary>A node's port. While it is closed a socket that doesn't listen keeps the port: clients are refused, and nobody else is given it by chance.</summary>
internal sealed class Listener : ISocketHandler
{
    private static readonly TimeSpan s_pauseAfterFailedAccept = TimeSpan.FromMilliseconds(10);

    private readonly EventLoop _loop;
    private readonly Action<Socket> _accepted;
    private bool _isOpen;

    /// <summary>Opens the port. Throws if it is taken.</summary>
    /// <param name="loop">The loop that will watch it; the caller adds it.</param>
    /// <param name="port">0 for a free one.</param>
    /// <param name="accepted">Takes over each connection, on the loop's thread.</param>
    public Listener(EventLoop loop, int port, Action<Socket> accepted)
    {
        _loop = loop;
        _accepted = accepted;
        Socket = Bind(port);
        Address = (IPEndPoint)Socket.LocalEndPoint!; // bound just now
        Open();
    }

    public Socket Socket { get; private set; }

    public IPEndPoint Address { get; }

    public bool IsClosed { get; private set; }

    public bool WantsToRead { get; private set; }

    public bool WantsToWrite => false;

    public long LastServed { get; set; }

    /// <summary>Lets clients connect. Only on the loop's thread.</summary>
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

    /// <summary>Refuses clients, those in the queue included. Only on the loop's thread.</summary>
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
            // The client gave up while in the queue, or the process has no file handles left: later ones may succeed.
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
