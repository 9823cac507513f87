using System.Buffers.Binary;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>A batch, built by hand. The records are numbered in order.</summary>
internal sealed record WireBatch
{
    private readonly List<byte[]> _records = [];
    private readonly List<(FieldType Type, byte[] Value)> _fields = [];

    public BatchFlags Flags { get; init; } = BatchFlags.RespondAll;

    public WireBatch Add(WireMessage message)
    {
        var index = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(index, _records.Count);
        _records.Add([.. index, .. message.ToBatchRecord()]);
        return this;
    }

    public WireBatch Field(FieldType type, byte[] value)
    {
        _fields.Add((type, value));
        return this;
    }

    public byte[] ToBody() => ToBody(FieldContent());

    /// <summary>The number of records, the flags, and the records.</summary>
    public byte[] FieldContent()
    {
        var header = new byte[5];
        BinaryPrimitives.WriteInt32BigEndian(header, _records.Count);
        header[4] = (byte)Flags;
        return [.. header, .. _records.SelectMany(record => record)];
    }

    /// <summary>Returns a request with other bytes in place of the records.</summary>
    public byte[] ToBody(byte[] fieldContent)
    {
        var message = new WireMessage { Info1 = Info1.Read | Info1.Batch };
        foreach (var (type, value) in _fields)
        {
            message.Field(type, value);
        }

        return message.Field(FieldType.Batch, fieldContent).ToBody();
    }
}
