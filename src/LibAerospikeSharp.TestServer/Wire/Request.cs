using System.Buffers.Binary;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>A parsed message of a client. Its fields and values point into the receive buffer.</summary>
internal sealed class Request
{
    private const int FieldHeaderSize = 5;
    private const int OperationHeaderSize = 8;

    // What the length of an operation includes besides the name and the value: type, particle type, flags, name length.
    private const int OperationFixedSize = 4;

    // An operation with this flag has a last update time between its name and its value.
    private const byte HasUpdateTime = 1;
    private const int UpdateTimeSize = 8;

    private readonly List<(FieldType Type, ReadOnlyMemory<byte> Value)> _fields = [];
    private readonly List<Operation> _operations = [];

    public Info1 Info1 { get; init; }

    public Info2 Info2 { get; init; }

    public Info3 Info3 { get; init; }

    public Info4 Info4 { get; init; }

    public uint Generation { get; init; }

    public uint TimeToLive { get; init; }

    public IReadOnlyList<Operation> Operations => _operations;

    public bool Has(Info1 flag) => (Info1 & flag) != 0;

    public bool Has(Info2 flag) => (Info2 & flag) != 0;

    public bool Has(Info3 flag) => (Info3 & flag) != 0;

    /// <summary>
    /// Returns the value of the field, or null if there is none. If a field occurs several times, the first one counts, as in a real
    /// server.
    /// </summary>
    public ReadOnlyMemory<byte>? Field(FieldType type)
    {
        foreach (var (fieldType, value) in _fields)
        {
            if (fieldType == type)
            {
                return value;
            }
        }

        return null;
    }

    public bool HasField(FieldType type) => Field(type) is not null;

    /// <summary>
    /// Returns the value of the field as a name, or null if the field is absent or empty, which mean the same to the server.
    /// </summary>
    public string? NameField(FieldType type) =>
        Field(type) is { Length: > 0 } value ? Names.Encoding.GetString(value.Span) : null;

    /// <summary>True for a scan or query: a message without a digest. This is a quick look and does not validate the message.</summary>
    public static bool IsQuery(ReadOnlySpan<byte> body)
    {
        if (body.Length < MessageHeader.Size || ((Info1)body[MessageHeader.Info1] & Info1.Batch) != 0)
        {
            return false;
        }

        int fields = BinaryPrimitives.ReadUInt16BigEndian(body[MessageHeader.FieldCount..]);
        var rest = body[MessageHeader.Size..];
        for (; fields > 0 && rest.Length >= FieldHeaderSize; fields--)
        {
            var size = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if ((FieldType)rest[4] == FieldType.Digest || size > rest.Length - sizeof(uint))
            {
                return false;
            }

            rest = rest[(sizeof(uint) + (int)size)..];
        }

        return true;
    }

    /// <summary>Returns false if a length in the message doesn't fit.</summary>
    public static bool TryParse(ReadOnlyMemory<byte> body, out Request? request)
    {
        request = null;
        if (body.Length < MessageHeader.Size)
        {
            return false;
        }

        var header = body.Span[..MessageHeader.Size];
        var fields = BinaryPrimitives.ReadUInt16BigEndian(header[MessageHeader.FieldCount..]);
        var operations = BinaryPrimitives.ReadUInt16BigEndian(header[MessageHeader.OperationCount..]);
        var parsed = new Request
        {
            Info1 = (Info1)header[MessageHeader.Info1],
            Info2 = (Info2)header[MessageHeader.Info2],
            Info3 = (Info3)header[MessageHeader.Info3],
            Info4 = (Info4)header[MessageHeader.Info4],
            Generation = BinaryPrimitives.ReadUInt32BigEndian(header[MessageHeader.Generation..]),
            TimeToLive = BinaryPrimitives.ReadUInt32BigEndian(header[MessageHeader.Expiry..]),
        };
        var rest = body[MessageHeader.Size..];
        if (!parsed.TryReadBody(ref rest, fields, operations) || !(rest.IsEmpty || parsed.Has(Info1.Batch)))
        {
            return false;
        }

        request = parsed;
        return true;
    }

    /// <summary>Reads the fields and operations. Returns false if a length doesn't fit.</summary>
    public bool TryReadBody(ref ReadOnlyMemory<byte> rest, int fields, int operations)
    {
        for (var i = 0; i < fields; i++)
        {
            if (!TryReadField(ref rest))
            {
                return false;
            }
        }

        for (var i = 0; i < operations; i++)
        {
            if (!TryReadOperation(ref rest))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryReadField(ref ReadOnlyMemory<byte> rest)
    {
        if (rest.Length < FieldHeaderSize)
        {
            return false;
        }

        // The length includes the type byte.
        var size = BinaryPrimitives.ReadUInt32BigEndian(rest.Span);
        if ((FieldType)rest.Span[4] is FieldType.Batch or FieldType.BatchWithSet)
        {
            // C clients send a wrong length when they split a batch to retry it. A real server ignores the length and reads the records.
            _fields.Add(((FieldType)rest.Span[4], rest[FieldHeaderSize..]));
            rest = rest[Math.Max(FieldHeaderSize, (int)Math.Min((ulong)size + sizeof(uint), (ulong)rest.Length))..];
            return true;
        }

        if (size == 0 || size > rest.Length - sizeof(uint))
        {
            return false;
        }

        _fields.Add(((FieldType)rest.Span[4], rest[FieldHeaderSize..(sizeof(uint) + (int)size)]));
        rest = rest[(sizeof(uint) + (int)size)..];
        return true;
    }

    private bool TryReadOperation(ref ReadOnlyMemory<byte> rest)
    {
        if (rest.Length < OperationHeaderSize)
        {
            return false;
        }

        var span = rest.Span;
        var size = BinaryPrimitives.ReadUInt32BigEndian(span);
        int nameLength = span[7];
        var valueStart = OperationHeaderSize + nameLength + ((span[6] & HasUpdateTime) != 0 ? UpdateTimeSize : 0);
        if (size > rest.Length - sizeof(uint) || size < OperationFixedSize || valueStart > sizeof(uint) + (int)size)
        {
            return false;
        }

        _operations.Add(new Operation(
            (OperationType)span[4],
            Names.Encoding.GetString(span.Slice(OperationHeaderSize, nameLength)),
            (ParticleType)span[5],
            rest[valueStart..(sizeof(uint) + (int)size)]));
        rest = rest[(sizeof(uint) + (int)size)..];
        return true;
    }
}
