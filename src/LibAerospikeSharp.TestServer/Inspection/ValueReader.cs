using System.Buffers.Binary;
using System.Text;
using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Inspection;

/// <summary>Converts the value of a bin to a .NET value.</summary>
internal static class ValueReader
{
    // The text follows a flag byte, the number of cells (two bytes), and the cells.
    private const int GeoJsonHeaderSize = 3;
    private const int CellSize = 8;

    public static object Read(Particle particle) => particle.Type switch
    {
        ParticleType.Integer => BinaryPrimitives.ReadInt64BigEndian(particle.Data),
        ParticleType.Double => BinaryPrimitives.ReadDoubleBigEndian(particle.Data),
        ParticleType.Bool => particle.Data[0] != 0,
        ParticleType.String => Encoding.UTF8.GetString(particle.Data),
        ParticleType.GeoJson => ReadGeoJson(particle.Data),
        ParticleType.List or ParticleType.Map => ReadCollection(particle.Data),
        _ => particle.Data.ToArray(),
    };

    private static string ReadGeoJson(ReadOnlySpan<byte> data)
    {
        int cells = BinaryPrimitives.ReadUInt16BigEndian(data[1..]);
        return Encoding.UTF8.GetString(data[(GeoJsonHeaderSize + (cells * CellSize))..]);
    }

    private static object ReadCollection(ReadOnlySpan<byte> data) =>
        ReadElement(ref data) ?? throw new InvalidOperationException("A stored list or map is malformed.");

    private static object? ReadElement(ref ReadOnlySpan<byte> data)
    {
        if (!Token.TryRead(data, out var token))
        {
            throw new InvalidOperationException("A stored list or map is malformed.");
        }

        data = data[token.Size..];
        return token.Kind switch
        {
            TokenKind.Nil => null,
            TokenKind.False => false,
            TokenKind.True => true,
            TokenKind.Integer => unchecked((long)token.Integer),
            TokenKind.Double => token.Double,
            TokenKind.String or TokenKind.GeoJson => Encoding.UTF8.GetString(token.Content[1..]),
            TokenKind.Bytes => token.Content.IsEmpty ? Array.Empty<byte>() : token.Content[1..].ToArray(),
            TokenKind.List => ReadList(token.Count, ref data),
            TokenKind.Map => ReadMap(token.Count, ref data),
            _ => token.Content.ToArray(),
        };
    }

    private static List<object?> ReadList(uint count, ref ReadOnlySpan<byte> data)
    {
        var list = new List<object?>();
        SkipOrder(ref count, ref data);
        for (uint i = 0; i < count; i++)
        {
            list.Add(ReadElement(ref data));
        }

        return list;
    }

    private static Dictionary<object, object?> ReadMap(uint count, ref ReadOnlySpan<byte> data)
    {
        var map = new Dictionary<object, object?>(KeyComparer.Instance);
        if (SkipOrder(ref count, ref data))
        {
            ReadElement(ref data);
        }

        for (uint i = 0; i < count; i++)
        {
            var key = ReadElement(ref data);
            map[key ?? throw new InvalidOperationException("A stored map has a nil key.")] = ReadElement(ref data);
        }

        return map;
    }

    // An extension in the first place tells how the list or map is ordered. It isn't one of the elements.
    private static bool SkipOrder(ref uint count, ref ReadOnlySpan<byte> data)
    {
        if (count == 0 || !Token.TryRead(data, out var token) || token.Kind != TokenKind.Extension)
        {
            return false;
        }

        data = data[token.Size..];
        count--;
        return true;
    }
}
