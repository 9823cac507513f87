using System.Buffers.Binary;
using System.Text;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>A response of the server, parsed by hand.</summary>
internal sealed record WireResponse(ServerResult Code, uint Generation, uint ExpiresAt, IReadOnlyList<(string Name, ParticleType Type, byte[] Value)> Bins)
{
    /// <summary>The operation of each bin.</summary>
    public IReadOnlyList<OperationType> Operations { get; init; } = [];

    /// <summary>The index of the record in the response to a batch.</summary>
    public uint BatchIndex { get; init; }

    /// <summary>True if the message is the last one of a response.</summary>
    public bool IsLast { get; init; }

    /// <summary>The values of the fields.</summary>
    public IReadOnlyDictionary<FieldType, byte[]> Fields { get; init; } = new Dictionary<FieldType, byte[]>();

    /// <summary>The message as received.</summary>
    public byte[] Bytes { get; init; } = [];

    /// <summary>The names of the bins in the order of the response, separated by commas.</summary>
    public string BinNames => string.Join(',', Bins.Select(b => b.Name));

    public long Integer(string bin) => BinaryPrimitives.ReadInt64BigEndian(Bins.Single(b => b.Name == bin).Value);

    public static WireResponse Parse(ReadOnlySpan<byte> body) => ParseAll(body).Single();

    /// <summary>The messages of a frame.</summary>
    public static IReadOnlyList<WireResponse> ParseAll(ReadOnlySpan<byte> body)
    {
        var messages = new List<WireResponse>();
        do
        {
            messages.Add(ParseFirst(ref body));
        }
        while (!body.IsEmpty);
        return messages;
    }

    private static WireResponse ParseFirst(ref ReadOnlySpan<byte> body)
    {
        Assert.That(body[0], Is.EqualTo(22));
        var bins = new List<(string, ParticleType, byte[])>();
        var operations = new List<OperationType>();
        var fields = new Dictionary<FieldType, byte[]>();
        var message = body;
        var rest = body[22..];
        for (int i = BinaryPrimitives.ReadUInt16BigEndian(message[18..]); i > 0; i--)
        {
            var size = 4 + BinaryPrimitives.ReadInt32BigEndian(rest);
            fields.Add((FieldType)rest[4], rest[5..size].ToArray());
            rest = rest[size..];
        }

        for (int i = BinaryPrimitives.ReadUInt16BigEndian(message[20..]); i > 0; i--)
        {
            var size = 4 + BinaryPrimitives.ReadInt32BigEndian(rest);
            int nameLength = rest[7];
            operations.Add((OperationType)rest[4]);
            bins.Add((Encoding.UTF8.GetString(rest.Slice(8, nameLength)), (ParticleType)rest[5], rest[(8 + nameLength)..size].ToArray()));
            rest = rest[size..];
        }

        body = rest;
        return new WireResponse(
            (ServerResult)message[5], BinaryPrimitives.ReadUInt32BigEndian(message[6..]), BinaryPrimitives.ReadUInt32BigEndian(message[10..]), bins)
        {
            Operations = operations,
            Fields = fields,
            BatchIndex = BinaryPrimitives.ReadUInt32BigEndian(message[14..]),
            IsLast = ((Info3)message[3] & Info3.Last) != 0,
            Bytes = message[..^rest.Length].ToArray(),
        };
    }
}
