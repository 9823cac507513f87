using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>Collects the responses to the records of a batch, in frames of many messages each. The last message marks the end.</summary>
internal sealed class BatchResponse(BatchFlags flags)
{
    // What a buffer of a real server, 128 KiB, can hold. A larger message gets a frame of its own.
    private const int MaxFrameBody = (128 * 1024) - 32;

    // Far more than a client asks for. A real server has a limit of its own for buffers waiting to be sent.
    private const long MaxSize = 256 * 1024 * 1024;

    private readonly List<byte[]> _frames = [];
    private readonly MessageFrame _frame = new();
    private ServerResult _codeAfterFrame;
    private ServerResult _code;
    private long _size;

    /// <summary>Whether the response is too large to continue.</summary>
    public bool IsTooLarge => _size > MaxSize;

    /// <summary>Creates the message that marks the end of the response.</summary>
    public static byte[] End(ServerResult code) => new Response { Code = code, Info3 = Info3.Last }.ToFrame();

    public void Add(in BatchRecord record, Response response)
    {
        var size = response.MessageSize();
        _size += size;
        if (_frame.Size + size > MaxFrameBody)
        {
            CloseFrame();
        }

        _frame.Add(response, size, record.Index);

        if ((flags & BatchFlags.RespondAll) != 0 || response.Code is ServerResult.Ok or ServerResult.NotFound or ServerResult.FilteredOut)
        {
            return;
        }

        if ((flags & BatchFlags.ReportErrorRecord) != 0)
        {
            _codeAfterFrame = response.Code;
        }
        else
        {
            _code = response.Code;
        }
    }

    /// <summary>Ends the response with an error. Only frames that are already complete are sent.</summary>
    public void Fail(ServerResult code) => _code = code;

    public IReadOnlyList<byte[]> ToFrames()
    {
        CloseFrame();
        return [.. _frames, End(_code)];
    }

    // A real server fails a batch by not sending the frame in which the error occurred, nor any later frame.
    private void CloseFrame()
    {
        if (_code == ServerResult.Ok && _frame.Size != 0)
        {
            _frames.Add(_frame.Take());
            _code = _codeAfterFrame;
        }

        _frame.Clear();
    }
}
