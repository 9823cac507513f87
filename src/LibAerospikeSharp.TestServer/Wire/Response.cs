using System.Buffers.Binary;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>The response to one request, or to one record of a batch.</summary>
internal sealed record Response
{
    private const int FieldHeaderSize = 5;
    private const int OperationHeaderSize = 8;
    private const int OperationFixedSize = 4;

    public required ServerResult Code { get; init; }

    public Info1 Info1 { get; init; }

    public Info3 Info3 { get; init; }

    public uint Generation { get; init; }

    public uint ExpiresAt { get; init; }

    public ErrorDetails? Details { get; init; }

    public IReadOnlyList<ResponseField> Fields { get; init; } = [];

    public IReadOnlyList<ResponseBin> Bins { get; init; } = [];

    public static Response Of(ServerResult code) => new() { Code = code };

    /// <summary>Creates a response with the metadata of the record. A real server sends it with most errors too.</summary>
    public static Response Of(ServerResult code, StoredRecord? record) => Of(code, record, []);

    public static Response Of(ServerResult code, StoredRecord? record, IReadOnlyList<ResponseBin> bins) => new()
    {
        Code = code,
        Generation = record?.Generation ?? 0u,
        ExpiresAt = record?.ExpiresAt ?? 0,
        Bins = bins,
    };

    /// <summary>The response as a complete frame.</summary>
    public byte[] ToFrame()
    {
        var size = MessageSize();
        var frame = new byte[ProtoHeader.Size + size];
        ProtoHeader.Write(frame, ProtoType.Message, size);
        WriteMessage(frame.AsSpan(ProtoHeader.Size));
        return frame;
    }

    /// <summary>The size of the message in bytes, without the header of the frame.</summary>
    public int MessageSize()
    {
        var size = MessageHeader.Size + (Details?.ToField().Length ?? 0);
        foreach (var field in Fields)
        {
            size += FieldHeaderSize + field.Value.Length;
        }

        foreach (var bin in Bins)
        {
            size += OperationHeaderSize + bin.Name.Length + (bin.Value?.Data.Length ?? 0);
        }

        return size;
    }

    /// <summary>Writes the message without the header of the frame.</summary>
    /// <param name="target">A buffer of zeros that is large enough for the message.</param>
    /// <param name="batchIndex">The index by which the client knows the record of a batch.</param>
    public void WriteMessage(Span<byte> target, uint batchIndex = 0)
    {
        var details = Details?.ToField() ?? [];
        target[0] = MessageHeader.Size;
        target[MessageHeader.Info1] = (byte)Info1;
        target[MessageHeader.Info3] = (byte)Info3;
        target[MessageHeader.ResultCode] = (byte)Code;
        BinaryPrimitives.WriteUInt32BigEndian(target[MessageHeader.Generation..], Generation);
        BinaryPrimitives.WriteUInt32BigEndian(target[MessageHeader.Expiry..], ExpiresAt);
        BinaryPrimitives.WriteUInt32BigEndian(target[MessageHeader.BatchIndex..], batchIndex);
        BinaryPrimitives.WriteUInt16BigEndian(target[MessageHeader.FieldCount..], (ushort)(Fields.Count + (Details is null ? 0 : 1)));
        BinaryPrimitives.WriteUInt16BigEndian(target[MessageHeader.OperationCount..], (ushort)Bins.Count);

        var rest = target[MessageHeader.Size..];
        details.CopyTo(rest);
        rest = rest[details.Length..];
        foreach (var field in Fields)
        {
            rest = WriteField(rest, field);
        }

        foreach (var bin in Bins)
        {
            rest = WriteBin(rest, bin);
        }
    }

    private static Span<byte> WriteField(Span<byte> target, ResponseField field)
    {
        BinaryPrimitives.WriteInt32BigEndian(target, 1 + field.Value.Length);
        target[4] = (byte)field.Type;
        field.Value.CopyTo(target[FieldHeaderSize..]);
        return target[(FieldHeaderSize + field.Value.Length)..];
    }

    private static Span<byte> WriteBin(Span<byte> target, ResponseBin bin)
    {
        ReadOnlySpan<byte> value = bin.Value is { } particle ? particle.Data : default;
        BinaryPrimitives.WriteUInt32BigEndian(target, (uint)(OperationFixedSize + bin.Name.Length + value.Length));
        target[4] = (byte)bin.Type;
        target[5] = (byte)(bin.Value?.Type ?? ParticleType.Null);
        target[6] = 0;
        target[7] = (byte)bin.Name.Length;
        Names.Encoding.GetBytes(bin.Name, target[OperationHeaderSize..]);
        value.CopyTo(target[(OperationHeaderSize + bin.Name.Length)..]);
        return target[(OperationHeaderSize + bin.Name.Length + value.Length)..];
    }
}
