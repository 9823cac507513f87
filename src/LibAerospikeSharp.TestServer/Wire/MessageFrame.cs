using System.Buffers;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>Collects messages that are sent in one frame.</summary>
internal sealed class MessageFrame
{
    private readonly ArrayBufferWriter<byte> _messages = new();

    /// <summary>The size of the messages in bytes.</summary>
    public int Size => _messages.WrittenCount;

    /// <summary>Adds a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="size">Its <see cref="Response.MessageSize"/>.</param>
    /// <param name="batchIndex">The index by which the client knows the record of a batch.</param>
    public void Add(Response message, int size, uint batchIndex = 0)
    {
        var target = _messages.GetSpan(size)[..size];
        target.Clear();
        message.WriteMessage(target, batchIndex);
        _messages.Advance(size);
    }

    /// <summary>Returns the frame and removes its messages.</summary>
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
