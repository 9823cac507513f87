using System.Buffers.Binary;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>Reads the records of a batch from its field. The format is defined by batch.c of the real server.</summary>
internal sealed class BatchReader
{
    // The number of records and the flags.
    private const int HeaderSize = sizeof(uint) + 1;

    // The index, the digest and the flags of a record.
    private const int RecordHeaderSize = sizeof(uint) + Digest.Size + 1;

    private ReadOnlyMemory<byte> _rest;
    private Request? _previous;

    private BatchReader(ReadOnlyMemory<byte> field)
    {
        Count = BinaryPrimitives.ReadUInt32BigEndian(field.Span);
        Flags = (BatchFlags)field.Span[sizeof(uint)];
        _rest = field[HeaderSize..];
    }

    /// <summary>The number of records, if the client tells the truth.</summary>
    public uint Count { get; }

    public BatchFlags Flags { get; }

    /// <summary>Returns null if the field is too short for a batch.</summary>
    public static BatchReader? TryCreate(ReadOnlyMemory<byte> field) => field.Length < HeaderSize ? null : new BatchReader(field);

    /// <summary>Returns false if no complete record is left.</summary>
    public bool TryRead(out BatchRecord record)
    {
        record = default;
        if (_rest.Length < RecordHeaderSize)
        {
            return false;
        }

        var header = _rest.Span[..RecordHeaderSize];
        var index = BinaryPrimitives.ReadUInt32BigEndian(header);
        var digest = Digest.Parse(header[sizeof(uint)..]);
        var flags = (BatchRecordFlags)header[^1];
        _rest = _rest[RecordHeaderSize..];

        // A user key belongs to one record, so a request that has one can't be repeated for another record.
        var isRepeat = (flags & BatchRecordFlags.Repeat) != 0;
        var request = isRepeat ? _previous : TryReadRequest(flags);
        if (request is null || (isRepeat && request.HasField(FieldType.Key)))
        {
            return false;
        }

        _previous = request;
        record = new BatchRecord(index, digest, request);
        return true;
    }

    private Request? TryReadRequest(BatchRecordFlags flags)
    {
        var hasExtraInfo = (flags & BatchRecordFlags.ExtraInfo) != 0;
        var hasInfo4 = (flags & BatchRecordFlags.Info4) != 0;
        var hasGeneration = (flags & BatchRecordFlags.Generation) != 0;
        var hasTimeToLive = (flags & BatchRecordFlags.TimeToLive) != 0;
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

        // Old clients claim to send no fields, and send the namespace nevertheless.
        int fields = Math.Max((ushort)1, BinaryPrimitives.ReadUInt16BigEndian(span[size..]));
        int operations = BinaryPrimitives.ReadUInt16BigEndian(span[(size + sizeof(ushort))..]);
        _rest = _rest[(size + (2 * sizeof(ushort)))..];
        return request.TryReadBody(ref _rest, fields, operations) ? request : null;
    }
}
