using System.Buffers.Binary;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>Takes the field apart in which a batch has its rows; batch.c of the real server sets the rule.</summary>
internal sealed class BatchReader
{
    // The number of rows and the flags.
    private const int HeaderSize = sizeof(uint) + 1;

    // The row's number, the digest and the row's flags.
    private const int RowHeaderSize = sizeof(uint) + Digest.Size + 1;

    private ReadOnlyMemory<byte> _rest;
    private Request? _previous;

    private BatchReader(ReadOnlyMemory<byte> field)
    {
        Count = BinaryPrimitives.ReadUInt32BigEndian(field.Span);
        Flags = (BatchFlags)field.Span[sizeof(uint)];
        _rest = field[HeaderSize..];
    }

    /// <summary>How many rows there are, if the client says the truth.</summary>
    public uint Count { get; }

    public BatchFlags Flags { get; }

    /// <summary>Null when the field can't be one of a batch.</summary>
    public static BatchReader? TryCreate(ReadOnlyMemory<byte> field) => field.Length < HeaderSize ? null : new BatchReader(field);

    /// <summary>False when no whole row is left.</summary>
    public bool TryRead(out BatchRow row)
    {
        row = default;
        if (_rest.Length < RowHeaderSize)
        {
            return false;
        }

        var header = _rest.Span[..RowHeaderSize];
        var index = BinaryPrimitives.ReadUInt32BigEndian(header);
        var digest = Digest.Parse(header[sizeof(uint)..]);
        var flags = (BatchRowFlags)header[^1];
        _rest = _rest[RowHeaderSize..];

        // A user key belongs to one record, so a row that has one can't be repeated for another.
        var isRepeat = (flags & BatchRowFlags.Repeat) != 0;
        var request = isRepeat ? _previous : TryReadRequest(flags);
        if (request is null || (isRepeat && request.HasField(FieldType.Key)))
        {
            return false;
        }

        _previous = request;
        row = new BatchRow(index, digest, request);
        return true;
    }

    private Request? TryReadRequest(BatchRowFlags flags)
    {
        var hasExtraInfo = (flags & BatchRowFlags.ExtraInfo) != 0;
        var hasInfo4 = (flags & BatchRowFlags.Info4) != 0;
        var hasGeneration = (flags & BatchRowFlags.Generation) != 0;
        var hasTimeToLive = (flags & BatchRowFlags.TimeToLive) != 0;
        var size = 1 + (hasExtraInfo ? 2 : 0) + (hasInfo4 ? 1 : 0) + (hasGeneration ? sizeof(ushort) : 0) + (hasTimeToLive ? sizeof(uint) : 0);
        if (_rest.Length < size + (2 * sizeof(ushort)))
        {
            return null;
        }

        var span = _rest.Span;
        var afterInfo = 1 + (hasExtraInfo ? 2 : 0);
        var afterInfo4 = afterInfo + (hasInfo4 ? 1 : 0);
        var request = new Request
        {
            Info1 = (Info1)span[0],
            Info2 = hasExtraInfo ? (Info2)span[1] : Info2.None,
            Info3 = hasExtraInfo ? (Info3)span[2] : Info3.None,
            Info4 = hasInfo4 ? (Info4)span[afterInfo] : Info4.None,
            Generation = hasGeneration ? BinaryPrimitives.ReadUInt16BigEndian(span[afterInfo4..]) : 0u,
            TimeToLive = hasTimeToLive ? BinaryPrimitives.ReadUInt32BigEndian(span[(size - sizeof(uint))..]) : 0,
        };

        // Old clients say that there are no fields, and send the namespace all the same.
        int fields = Math.Max((ushort)1, BinaryPrimitives.ReadUInt16BigEndian(span[size..]));
        int operations = BinaryPrimitives.ReadUInt16BigEndian(span[(size + sizeof(ushort))..]);
        _rest = _rest[(size + (2 * sizeof(ushort)))..];
        return request.TryReadBody(ref _rest, fields, operations) ? request : null;
    }
}
