using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>Collects what the rows of a batch answer: frames of many messages each, and at the end one that says so.</summary>
internal sealed class BatchResponse(BatchFlags flags)
{
    // What the real server's buffers of 128 KiB hold beside their own head. A bigger message gets a frame for itself.
    private const int MaxFrameBody = (128 * 1024) - 32;

    // Far beyond what a client would ask for. A real server has its own limit for buffers that wait to be sent.
    private const long MaxSize = 256 * 1024 * 1024;

    private readonly List<byte[]> _frames = [];
    private readonly MessageFrame _frame = new();
    private ServerResult _codeAfterFrame;
    private ServerResult _code;
    private long _size;

    /// <summary>Whether it has become too large to go on.</summary>
    public bool IsTooLarge => _size > MaxSize;

    /// <summary>What a client needs to hear for the answer to be over.</summary>
    public static byte[] End(ServerResult code) => new Response { Code = code, Info3 = Info3.Last }.ToFrame();

    public void Add(in BatchRow row, Response response)
    {
        var size = response.MessageSize();
        _size += size;
        if (_frame.Size + size > MaxFrameBody)
        {
            CloseFrame();
        }

        _frame.Add(response, size, row.Index);

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

    /// <summary>Ends the answer with an error. Frames that are full by now are sent; what isn't in one of them is not.</summary>
    public void Fail(ServerResult code) => _code = code;

    public IReadOnlyList<byte[]> ToFrames()
    {
        CloseFrame();
        return [.. _frames, End(_code)];
    }

    // The real server fails a batch by not sending the frame in which the error came up, nor any behind it.
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
