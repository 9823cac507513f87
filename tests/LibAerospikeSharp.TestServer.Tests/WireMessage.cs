using System.Buffers.Binary;
using System.Text;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>A request, built by hand. The set is <c>set</c> unless another one is given.</summary>
internal sealed record WireMessage
{
    private readonly List<byte[]> _fields = [];
    private readonly List<byte[]> _operations = [];

    public Info1 Info1 { get; init; }

    public Info2 Info2 { get; init; }

    public Info3 Info3 { get; init; }

    public Info4 Info4 { get; init; }

    public uint Generation { get; init; }

    public uint TimeToLive { get; init; }

    public static WireMessage Put(string key, string bin, long value) => new WireMessage { Info2 = Info2.Write }.ForKey(key).With(bin, value);

    public static WireMessage Get(string key, string set = "set") => new WireMessage { Info1 = Info1.Read | Info1.GetAll }.ForKey(key, set: set);

    public static WireMessage Exists(string key) => new WireMessage { Info1 = Info1.Read | Info1.NoBins }.ForKey(key);

    public static WireMessage Delete(string key) => new WireMessage { Info2 = Info2.Write | Info2.Delete }.ForKey(key);

    /// <summary>The numbers of all partitions.</summary>
    public static byte[] AllPartitions { get; } = [.. Enumerable.Range(0, 4096).SelectMany(n => new[] { (byte)n, (byte)(n >> 8) })];

    /// <summary>A query for all records of a set or namespace, in all partitions or some.</summary>
    public static WireMessage Query(string? set, string ns = "test", byte[]? partitions = null, bool isShort = false)
    {
        var query = new WireMessage { Info1 = Info1.Read | (isShort ? Info1.ShortQuery : Info1.None), Info3 = Info3.PartitionDone };
        query.Field(FieldType.Namespace, Encoding.UTF8.GetBytes(ns)).Field(FieldType.PartitionNumbers, partitions ?? AllPartitions);
        return set is null ? query : query.Field(FieldType.Set, Encoding.UTF8.GetBytes(set));
    }

    /// <summary>The digest of a string key.</summary>
    public static byte[] DigestOf(string key, string set = "set")
    {
        var hash = new Ripemd160();
        hash.Append(Encoding.UTF8.GetBytes(set));
        hash.Append(KeyBytes(key));
        var digest = new byte[20];
        hash.Finish(digest);
        return digest;
    }

    public static byte[] KeyBytes(string key) => [(byte)ParticleType.String, .. Encoding.UTF8.GetBytes(key)];

    public WireMessage ForKey(string key, string ns = "test", string set = "set") => this
        .Field(FieldType.Namespace, Encoding.UTF8.GetBytes(ns))
        .Field(FieldType.Set, Encoding.UTF8.GetBytes(set))
        .Field(FieldType.Digest, DigestOf(key, set));

    public WireMessage Field(FieldType type, byte[] value)
    {
        var header = new byte[5];
        BinaryPrimitives.WriteInt32BigEndian(header, value.Length + 1);
        header[4] = (byte)type;
        _fields.Add([.. header, .. value]);
        return this;
    }

    public WireMessage With(string bin, long value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        return Operation(OperationType.Write, bin, ParticleType.Integer, bytes);
    }

    public WireMessage Without(string bin) => Operation(OperationType.Write, bin, ParticleType.Null, []);

    public WireMessage Select(string bin) => Operation(OperationType.Read, bin, ParticleType.Null, []);

    public WireMessage Operation(OperationType type, string bin, ParticleType particle, byte[] value)
    {
        var name = Encoding.UTF8.GetBytes(bin);
        var header = new byte[8];
        BinaryPrimitives.WriteInt32BigEndian(header, 4 + name.Length + value.Length);
        header[4] = (byte)type;
        header[5] = (byte)particle;
        header[7] = (byte)name.Length;
        _operations.Add([.. header, .. name, .. value]);
        return this;
    }

    public byte[] ToBody()
    {
        var header = new byte[22];
        header[0] = 22;
        header[1] = (byte)Info1;
        header[2] = (byte)Info2;
        header[3] = (byte)Info3;
        header[4] = (byte)Info4;
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(6), Generation);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(10), TimeToLive);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(18), (ushort)_fields.Count);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(20), (ushort)_operations.Count);
        return [.. header, .. _fields.SelectMany(f => f), .. _operations.SelectMany(o => o)];
    }

    /// <summary>The message as a record of a batch, without its index.</summary>
    public byte[] ToBatchRecord()
    {
        var digest = _fields.Single(IsDigest)[5..];
        byte[][] fields = [.. _fields.Where(f => !IsDigest(f))];
        var numbers = new byte[10];
        BinaryPrimitives.WriteUInt16BigEndian(numbers, (ushort)Generation);
        BinaryPrimitives.WriteUInt32BigEndian(numbers.AsSpan(2), TimeToLive);
        BinaryPrimitives.WriteUInt16BigEndian(numbers.AsSpan(6), (ushort)fields.Length);
        BinaryPrimitives.WriteUInt16BigEndian(numbers.AsSpan(8), (ushort)_operations.Count);
        const BatchRecordFlags Flags = BatchRecordFlags.ExtraInfo | BatchRecordFlags.Generation | BatchRecordFlags.TimeToLive;
        return
        [
            .. digest, (byte)Flags, (byte)Info1, (byte)Info2, (byte)Info3, .. numbers,
            .. fields.SelectMany(f => f), .. _operations.SelectMany(o => o),
        ];

        static bool IsDigest(byte[] field) => field[4] == (byte)FieldType.Digest;
    }
}
