using System.Buffers.Binary;
using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>The value of a bin in its wire format. Stored bytes never change, so responses share them.</summary>
/// <param name="Type">The type of the value.</param>
/// <param name="Data">The bytes of the value.</param>
/// <param name="PersistsIndex">True for a list or map with which a real server stores an index. It changes the order of some results.</param>
internal readonly record struct Particle(ParticleType Type, byte[] Data, bool PersistsIndex = false)
{
    /// <summary>Copies a value that a client sent, unless a real server would refuse it.</summary>
    /// <returns>Ok, or the code with which a real server refuses the value.</returns>
    public static ServerResult TryCreate(ParticleType type, ReadOnlySpan<byte> value, out Particle particle)
    {
        var persistsIndex = false;
        var data = type switch
        {
            ParticleType.Null => null,
            ParticleType.Integer => WidenInteger(value),
            ParticleType.List => CollectionNormalizer.Normalize(value, TokenKind.List, out persistsIndex),
            ParticleType.Map => CollectionNormalizer.Normalize(value, TokenKind.Map, out persistsIndex),
            _ => IsValid(type, value) ? value.ToArray() : null,
        };
        particle = data is null ? default : new Particle(type, data, persistsIndex);
        return data is null ? Refusal(type) : ServerResult.Ok;
    }

    private static bool IsValid(ParticleType type, ReadOnlySpan<byte> value) => type switch
    {
        ParticleType.Double => value.Length == sizeof(double),
        ParticleType.Bool => value is [0 or 1],
        ParticleType.Hll => HllFormat.IsValid(value),
        ParticleType.GeoJson => GeoJsonFormat.IsValid(value),
        _ => Enum.IsDefined(type),
    };

    private static ServerResult Refusal(ParticleType type) => type switch
    {
        ParticleType.List or ParticleType.Map => ServerResult.Unknown,
        ParticleType.GeoJson => ServerResult.InvalidGeoJson,
        _ => ServerResult.Parameter,
    };

    // A real server accepts shorter integers and extends them with zeros, so 0xFF becomes 255, not -1.
    private static byte[]? WidenInteger(ReadOnlySpan<byte> value)
    {
        if (value.Length is not (1 or 2 or 4 or 8))
        {
            return null;
        }

        var wide = new byte[sizeof(long)];
        value.CopyTo(wide.AsSpan(wide.Length - value.Length));
        return wide;
    }

    /// <summary>The size of the value in the storage format of a real server, to which its record size limit applies.</summary>
    public int StoredSize => Type switch
    {
        ParticleType.Integer => 2 + IntegerBytes(BinaryPrimitives.ReadUInt64BigEndian(Data)),
        ParticleType.Double => 1 + sizeof(double),
        ParticleType.Bool => 2,
        _ => 1 + sizeof(uint) + Data.Length,
    };

    private static int IntegerBytes(ulong value) => value switch
    {
        <= byte.MaxValue => 1,
        <= ushort.MaxValue => 2,
        <= uint.MaxValue => 4,
        _ => 8,
    };
}
