using System.Net;
using System.Net.Sockets;

namespace LibAerospikeSharp.Tests;

/// <summary>A port of 127.0.0.1 that refuses connections, and that nobody else can be given meanwhile.</summary>
internal sealed class ReservedPort : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public ReservedPort()
    {
        _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0)); // and never listens
        Address = (IPEndPoint)_socket.LocalEndPoint!; // bound
    }

    public IPEndPoint Address { get; }

    public override string ToString() => Address.ToString();

    public void Dispose() => _socket.Dispose();
}
