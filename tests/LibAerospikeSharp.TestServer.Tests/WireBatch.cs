using System.Buffers.Binary;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>A batch, put together by hand. Rows are numbered in their order.</summary>
internal sealed record WireBatch
{
    private readonly List<byte[]> _rows = [];
    private readonly List<(FieldType Type, byte[] Value)> _fields = [];

    public BatchFlags Flags { get; init; } = BatchFlags.RespondAll;

    public WireBatch Row(WireMessage message)
    {
        var index = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(index, _rows.Count);
        _rows.Add([.. index, .. message.ToBatchRow()]);
        return this;
    }

    public WireBatch Field(FieldType type, byte[] value)
    {
        _fields.Add((type, value));
        return this;
    }

    public byte[] ToBody() => ToBody(FieldContent());

    /// <summary>Number of rows, flags, rows.</summary>
    public byte[] FieldContent()
    {
        var header = new byte[5];
        BinaryPrimitives.WriteInt32BigEndian(header, _rows.Count);
        header[4] = (byte)Flags;
        return [.. header, .. _rows.SelectMany(row => row)];
    }

    /// <summary>A request with this in place of the rows.</summary>
    public byte[] ToBody(byte[] fieldContent)
    {
        var message = new WireMessage { Info1 = Info1.Read | Info1.Batch };
        foreach ((var type, var value) in _fields)
        {
            message.Field(type, value);
        }

        return message.Field(FieldType.Batch, fieldContent).ToBody();
    }
}
