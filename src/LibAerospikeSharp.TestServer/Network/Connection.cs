using System.Buffers;
using System.Net.Sockets;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Network;

/// <summary>
/// One client connection: it parses requests from the bytes received, and sends the responses. While a response has not been sent
/// completely, no further requests are read, so a client can't make the server hold more than a request and its response.
/// </summary>
internal sealed class Connection : ISocketHandler
{
    private const int MaxKeptWhileBusy = 64 * 1024;

    private readonly EventLoop _loop;
    private readonly Func<EventLoop> _queries;
    private readonly RequestHandler _handler;
    private readonly Action _closed;

    // The beginning of an incomplete request, and requests that arrived before earlier responses were sent.
    private byte[] _input = [];
    private int _inputCount;

    private readonly Queue<ReadOnlyMemory<byte>> _unsent = new();
    private int _sentOfFirst;

    // A query is running on another thread, or a response is delayed.
    private bool _isBusy;
    private bool _isStalled;
    private ResponseFault? _ending; // happens once everything is sent

    /// <summary>Takes ownership of the socket.</summary>
    /// <param name="loop">The loop that watches the socket. The caller adds the connection to it.</param>
    /// <param name="queries">The loop that runs queries, so that they don't delay other requests.</param>
    /// <param name="socket">The client's connection.</param>
    /// <param name="handler">Handles the requests of this connection only.</param>
    /// <param name="closed">Is called once, on the loop's thread.</param>
    public Connection(EventLoop loop, Func<EventLoop> queries, Socket socket, RequestHandler handler, Action closed)
    {
        Socket = socket;
        _loop = loop;
        _queries = queries;
        _handler = handler;
        _closed = closed;
    }

    public Socket Socket { get; }

    public bool IsClosed { get; private set; }

    // A busy connection is read too, to notice when the client disconnects.
    public bool WantsToRead => _unsent.Count == 0 && (!_isBusy || _inputCount < MaxKeptWhileBusy);

    public bool WantsToWrite => _unsent.Count != 0;

    public long LastServed { get; set; }

    private bool CanProcess => !_isBusy && _unsent.Count == 0;

    public void OnReadable()
    {
        var buffer = _loop.ReceiveBuffer;
        var count = Socket.Receive(buffer, SocketFlags.None, out var error);
        if (error == SocketError.WouldBlock)
        {
            return;
        }

        if (error != SocketError.Success || count == 0)
        {
            Close();
            return;
        }

        var done = _inputCount == 0 ? Process(buffer.AsMemory(0, count)) : 0;
        Keep(buffer.AsSpan(done, count - done));
        if (done == 0)
        {
            ProcessKept();
        }
    }

    public void OnWritable()
    {
        while (_unsent.TryPeek(out var bytes))
        {
            _sentOfFirst += SendNow(bytes.Span[_sentOfFirst..]);
            if (_sentOfFirst < bytes.Length)
            {
                return;
            }

            _unsent.TryDequeue(out _);
            _sentOfFirst = 0;
        }

        if (_ending is { } ending)
        {
            End(ending);
        }

        if (!IsClosed)
        {
            ProcessKept();
        }
    }

    public void Close()
    {
        if (IsClosed)
        {
            return;
        }

        IsClosed = true;
        _unsent.Clear();
        _loop.SendBuffer.Clear(); // the next connection must not send what is left in it
        _closed(); // before the client can notice and reconnect
        Socket.Dispose();
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        // The buffer grows as bytes arrive, not to the length in the header, so a false length takes no memory.
        if (_inputCount + bytes.Length > _input.Length)
        {
            Array.Resize(ref _input, Math.Max(_inputCount + bytes.Length, 2 * _inputCount));
        }

        bytes.CopyTo(_input.AsSpan(_inputCount));
        _inputCount += bytes.Length;
    }

    private void ProcessKept()
    {
        var done = Process(_input.AsMemory(0, _inputCount));
        _inputCount -= done;
        if (_inputCount == 0)
        {
            _input = []; // an idle connection holds no buffer
        }
        else if (done != 0)
        {
            _input.AsSpan(done, _inputCount).CopyTo(_input);
        }
    }

    /// <returns>The number of bytes processed.</returns>
    private int Process(ReadOnlyMemory<byte> input)
    {
        var done = 0;
        while (!IsClosed && CanProcess && input.Length - done >= ProtoHeader.Size)
        {
            var rest = input[done..];
            if (!ProtoHeader.TryParse(new ReadOnlySequence<byte>(rest), out var header))
            {
                Flush();
                Close();
                break;
            }

            if (rest.Length - ProtoHeader.Size < header.Length)
            {
                break;
            }

            done += ProtoHeader.Size + header.Length;
            var body = rest.Slice(ProtoHeader.Size, header.Length);
            if (_isStalled)
            {
                continue;
            }

            if (header.Type == ProtoType.Message && Request.IsQuery(body.Span))
            {
                HandleAside(header, body.ToArray());
            }
            else if (_handler.Handle(header, body) is { } response)
            {
                Send(response);
            }
        }

        Flush();
        return done;
    }

    private void HandleAside(ProtoHeader header, ReadOnlyMemory<byte> body)
    {
        _isBusy = true;
        _queries().Post(() =>
        {
            if (IsClosed)
            {
                return;
            }

            Action resume = Close;
            try
            {
                var response = _handler.Handle(header, body);
                resume = () => Resume(response);
            }
            finally
            {
                _loop.Post(resume);
            }
        });
    }

    private void Resume(ResponseFrames? response)
    {
        _isBusy = false;
        if (IsClosed)
        {
            return;
        }

        try
        {
            if (response is not null)
            {
                Send(response.Value);
            }

            ProcessKept();
        }
        catch
        {
            // As the loop does when handling received bytes fails.
            Close();
            throw;
        }
    }

    private void Send(in ResponseFrames response)
    {
        if (response.Delay <= TimeSpan.Zero)
        {
            SendWithFault(response);
            return;
        }

        var now = response with { Delay = TimeSpan.Zero };
        _isBusy = true;
        _loop.After(response.Delay, () => Resume(now));
    }

    private void SendWithFault(in ResponseFrames response)
    {
        foreach (var frame in response.Frames)
        {
            Send(frame);
        }

        if (response.Ending is not { } ending)
        {
            return;
        }

        Flush();
        if (IsClosed)
        {
            return;
        }

        if (_unsent.Count == 0)
        {
            End(ending);
        }
        else
        {
            _ending = ending;
        }
    }

    private void End(ResponseFault ending)
    {
        _ending = null;
        if (ending == ResponseFault.Stall)
        {
            _isStalled = true;
            return;
        }

        if (ending == ResponseFault.Reset)
        {
            Socket.LingerState = new LingerOption(enable: true, seconds: 0);
        }

        Close();
    }

    private void Send(ReadOnlyMemory<byte> bytes)
    {
        if (IsClosed || TryBuffer(bytes))
        {
            return;
        }

        Flush();
        if (!IsClosed && !TryBuffer(bytes))
        {
            SendOrKeep(bytes);
        }
    }

    private bool TryBuffer(ReadOnlyMemory<byte> bytes) => _unsent.Count == 0 && _loop.SendBuffer.TryAdd(bytes.Span);

    private void Flush()
    {
        var content = _loop.SendBuffer.Content;
        if (content.IsEmpty)
        {
            return;
        }

        var sent = SendNow(content.Span);
        if (sent < content.Length && !IsClosed)
        {
            _unsent.Enqueue(content[sent..].ToArray());
        }

        _loop.SendBuffer.Clear();
    }

    private void SendOrKeep(ReadOnlyMemory<byte> bytes)
    {
        var sent = _unsent.Count == 0 ? SendNow(bytes.Span) : 0;
        if (sent < bytes.Length && !IsClosed)
        {
            _unsent.Enqueue(bytes[sent..]);
        }
    }

    /// <returns>The number of bytes that the system accepted.</returns>
    private int SendNow(ReadOnlySpan<byte> bytes)
    {
        var sent = Socket.Send(bytes, SocketFlags.None, out var error);
        if (error == SocketError.Success)
        {
            return sent;
        }

        if (error != SocketError.WouldBlock)
        {
            Close();
        }

        return 0;
    }
}
