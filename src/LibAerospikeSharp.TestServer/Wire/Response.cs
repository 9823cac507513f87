using System.Buffers.Binary;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>The answer to one request.</summary>
internal sealed class Response
{
    private const int OperationHeaderSize = 8;
    private const int OperationFixedSize = 4;

    public required ServerResult Code { get; init; }

    public Info3 Info3 { get; init; }

    public uint Generation { get; init; }

    public uint ExpiresAt { get; init; }

    public ErrorDetails? Details { get; init; }

    public IReadOnlyList<ResponseBin> Bins { get; init; } = [];

    public static Response Of(ServerResult code) => new() { Code = code };

    /// <summary>An answer with the record's metadata, which the real server sends along with most errors too.</summary>
    public static Response Of(ServerResult code, StoredRecord? record) => Of(code, record, []);

    public static Response Of(ServerResult code, StoredRecord? record, IReadOnlyList<ResponseBin> bins) => new()
    {
        Code = code,
        Generation = record?.Generation ?? 0u,
        ExpiresAt = record?.ExpiresAt ?? 0,
        Bins = bins,
    };

    /// <summary>The whole frame.</summary>
    public byte[] ToFrame()
    {
        byte[] details = Details?.ToField() ?? [];
        int size = ProtoHeader.Size + MessageHeader.Size + details.Length;
        foreach (ResponseBin bin in Bins)
            size += OperationHeaderSize + bin.Name.Length + (bin.Value?.Data.Length ?? 0);

        byte[] frame = new byte[size];
        ProtoHeader.Write(frame, ProtoType.Message, size - ProtoHeader.Size);
        WriteHeader(frame.AsSpan(ProtoHeader.Size));

        Span<byte> rest = frame.AsSpan(ProtoHeader.Size + MessageHeader.Size);
        details.CopyTo(rest);
        rest = rest[details.Length..];
        foreach (ResponseBin bin in Bins)
            rest = WriteBin(rest, bin);

        return frame;
    }

    private void WriteHeader(Span<byte> header)
    {
        header[0] = MessageHeader.Size;
        header[MessageHeader.Info3] = (byte)Info3;
        header[MessageHeader.ResultCode] = (byte)Code;
        BinaryPrimitives.WriteUInt32BigEndian(header[MessageHeader.Generation..], Generation);
        BinaryPrimitives.WriteUInt32BigEndian(header[MessageHeader.Expiry..], ExpiresAt);
        BinaryPrimitives.WriteUInt16BigEndian(header[MessageHeader.FieldCount..], (ushort)(Details is null ? 0 : 1));
        BinaryPrimitives.WriteUInt16BigEndian(header[MessageHeader.OperationCount..], (ushort)Bins.Count);
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
