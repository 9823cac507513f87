using System.Buffers;
using System.Buffers.Binary;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>The header of every frame in both directions: version, type, and a body length of 48 bits. It has eight bytes.</summary>
internal readonly record struct ProtoHeader(byte Version, ProtoType Type, int Length)
{
    public const int Size = 8;

    public const byte CurrentVersion = 2;

    /// <summary>
    /// The limit of a real server. Since buffers only grow as bytes arrive, it bounds the memory that a false length can take.
    /// </summary>
    public const int MaxLength = 128 * 1024 * 1024;

    /// <summary>Returns false if no Aerospike client would send these bytes. The connection is then closed.</summary>
    public static bool TryParse(in ReadOnlySequence<byte> source, out ProtoHeader header)
    {
        Span<byte> bytes = stackalloc byte[Size];
        source.Slice(0, Size).CopyTo(bytes);
        var word = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        var type = (ProtoType)(byte)(word >> 48);
        var length = word & 0xFFFF_FFFF_FFFF;
        var version = (byte)(word >> 56);

        // Old clients send security frames with version 0, and a real server accepts that.
        var knownVersion = version == CurrentVersion || (version == 0 && type == ProtoType.Security);
        var knownType = type is ProtoType.Info or ProtoType.Security or ProtoType.Message or ProtoType.CompressedMessage;
        if (!knownVersion || !knownType || length > MaxLength)
        {
            header = default;
            return false;
        }

        header = new ProtoHeader(version, type, (int)length);
        return true;
    }

    public static void Write(Span<byte> target, ProtoType type, int length) =>
        BinaryPrimitives.WriteUInt64BigEndian(target, ((ulong)CurrentVersion << 56) | ((ulong)type << 48) | (uint)length);
}
