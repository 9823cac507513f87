using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>Speaks the protocol over a socket, independently of the server's code, so it can also break the protocol.</summary>
internal sealed class WireClient : IDisposable
{
    /// <summary>How long to wait for anything, in milliseconds. Only a server that hangs takes this long, even on a busy machine.</summary>
    public const int Deadline = 60_000;

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public WireClient(AerospikeTestServer server)
        : this(server.Address)
    {
    }

    public WireClient(IPEndPoint address)
    {
        _socket.ReceiveTimeout = Deadline;
        _socket.SendTimeout = Deadline;
        _socket.NoDelay = true;
        _socket.Connect(address);
    }

    /// <summary>Sends a message and returns the response.</summary>
    public WireResponse Send(WireMessage message)
    {
        SendRaw(Frame(ProtoType.Message, message.ToBody()));
        return ReceiveResponse();
    }

    /// <summary>Sends the body of a message and returns the bodies of the response frames up to the last one.</summary>
    /// <param name="body">The body of a batch or a query.</param>
    /// <param name="errorIsLast">Whether an error ends the response too, as for queries.</param>
    public IReadOnlyList<byte[]> SendForMany(byte[] body, bool errorIsLast = false)
    {
        SendRaw(Frame(ProtoType.Message, body));
        var frames = new List<byte[]>();
        do
        {
            var (type, frame) = ReceiveFrame() ?? throw new IOException("The server closed the connection.");
            Assert.That(type, Is.EqualTo(ProtoType.Message));
            frames.Add(frame);
        }
        while (!WireResponse.ParseAll(frames[^1]).Any(message => message.IsLast || (errorIsLast && message.Code != ServerResult.Ok)));

        return frames;
    }

    /// <summary>Sends a batch and returns the responses of its records by index, and the code at the end.</summary>
    public (IReadOnlyDictionary<uint, WireResponse> Records, ServerResult Code) Send(WireBatch batch) => SendBatch(batch.ToBody());

    /// <summary>Sends the body of a batch and returns the responses of its records by index, and the code at the end.</summary>
    public (IReadOnlyDictionary<uint, WireResponse> Records, ServerResult Code) SendBatch(byte[] body)
    {
        List<WireResponse> messages = [.. SendForMany(body).SelectMany(frame => WireResponse.ParseAll(frame))];
        return (messages[..^1].ToDictionary(message => message.BatchIndex), messages[^1].Code);
    }

    /// <summary>Sends a query and returns the records and the code at the end.</summary>
    public (IReadOnlyList<WireResponse> Records, ServerResult Code) Query(WireMessage query)
    {
        List<WireResponse> messages = [.. SendForMany(query.ToBody(), errorIsLast: true).SelectMany(frame => WireResponse.ParseAll(frame))];
        return (messages[..^1], messages[^1].Code);
    }

    /// <summary>Sends info commands, one per line, and returns the response.</summary>
    public string Info(string commands)
    {
        SendRaw(Frame(ProtoType.Info, Encoding.ASCII.GetBytes(commands)));
        var (type, body) = ReceiveFrame() ?? throw new IOException("The server closed the connection.");
        Assert.That(type, Is.EqualTo(ProtoType.Info));
        return Encoding.ASCII.GetString(body);
    }

    public void SendRaw(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            bytes = bytes[_socket.Send(bytes)..];
        }
    }

    /// <summary>Tells the server that nothing more will be sent, but can still receive.</summary>
    public void ShutDownSending()
    {
        try
        {
            _socket.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException e) when (IsEnd(e))
        {
            // The server has ended the connection already.
        }
    }

    /// <summary>Receives a frame. Returns null if the server has closed the connection.</summary>
    public (ProtoType Type, byte[] Body)? ReceiveFrame()
    {
        if (Receive(8) is not { } header)
        {
            return null;
        }

        var length = (int)(BinaryPrimitives.ReadUInt64BigEndian(header) & 0xFFFF_FFFF_FFFF);
        return Receive(length) is { } body ? ((ProtoType)header[1], body) : null;
    }

    /// <summary>Receives a frame with a single message.</summary>
    public WireResponse ReceiveResponse()
    {
        var (type, body) = ReceiveFrame() ?? throw new IOException("The server closed the connection.");
        Assert.That(type, Is.EqualTo(ProtoType.Message));
        return WireResponse.Parse(body);
    }

    /// <summary>Receives that many bytes. Returns null if the server closes the connection before.</summary>
    public byte[]? ReceiveBytes(int count) => Receive(count);

    /// <summary>Discards received bytes until the server ends the connection.</summary>
    /// <returns>The number of bytes received.</returns>
    public int ReceiveToEnd() => ReceiveToEnd(out _);

    /// <summary>Discards received bytes until the server ends the connection.</summary>
    /// <param name="wasReset">Whether the server reset the connection instead of closing it.</param>
    /// <returns>The number of bytes received.</returns>
    public int ReceiveToEnd(out bool wasReset)
    {
        wasReset = false;
        var buffer = new byte[64 * 1024];
        var count = 0;
        try
        {
            while (_socket.Receive(buffer) is > 0 and var received)
            {
                count += received;
            }
        }
        catch (SocketException e) when (IsEnd(e))
        {
            wasReset = true;
        }

        return count;
    }

    /// <summary>Sends the bytes again and again without receiving, until the server accepts no more for a moment.</summary>
    /// <returns>The number of bytes sent.</returns>
    public long SendUntilStuck(byte[] bytes, long limit)
    {
        long sent = 0;
        while (sent < limit && _socket.Poll(TimeSpan.FromMilliseconds(500), SelectMode.SelectWrite))
        {
            sent += _socket.Send(bytes.AsSpan((int)(sent % bytes.Length)));
        }

        return sent;
    }

    public void Dispose() => _socket.Dispose();

    public static byte[] Frame(ProtoType type, ReadOnlySpan<byte> body, byte version = 2)
    {
        var frame = new byte[8 + body.Length];
        BinaryPrimitives.WriteUInt64BigEndian(frame, (ulong)body.Length);
        frame[0] = version;
        frame[1] = (byte)type;
        body.CopyTo(frame.AsSpan(8));
        return frame;
    }

    /// <summary>True if the server has ended the connection.</summary>
    public static bool IsEnd(SocketException e) =>
        e.SocketErrorCode is SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown or SocketError.NotConnected;

    private byte[]? Receive(int length)
    {
        var bytes = new byte[length];
        var done = 0;
        try
        {
            while (done < length)
            {
                var count = _socket.Receive(bytes.AsSpan(done));
                if (count == 0)
                {
                    return null;
                }

                done += count;
            }
        }
        catch (SocketException e) when (IsEnd(e))
        {
            return null;
        }

        return bytes;
    }
}
