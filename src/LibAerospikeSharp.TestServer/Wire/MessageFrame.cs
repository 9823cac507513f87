using System.Buffers;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>Collects messages that go out in one frame.</summary>
internal sealed class MessageFrame
{
    private readonly ArrayBufferWriter<byte> _messages = new();

    /// <summary>How many bytes the messages have.</summary>
    public int Size => _messages.WrittenCount;

    /// <summary>Adds a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="size">Its <see cref="Response.MessageSize"/>.</param>
    /// <param name="batchIndex">The number by which the client knows the row of a batch.</param>
    public void Add(Response message, int size, uint batchIndex = 0)
    {
        var target = _messages.GetSpan(size)[..size];
        target.Clear();
        message.WriteMessage(target, batchIndex);
        _messages.Advance(size);
    }

    /// <summary>The frame, after which this is empty again.</summary>
    public byte[] Take()
    {
        var frame = new byte[ProtoHeader.Size + Size];
        ProtoHeader.Write(frame, ProtoType.Message, Size);
        _messages.WrittenSpan.CopyTo(frame.AsSpan(ProtoHeader.Size));
        Clear();
        return frame;
    }

    public void Clear() => _messages.ResetWrittenCount();
}
