using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>Converts an element of a list or map to a value of its own.</summary>
internal static class ElementConverter
{
    /// <summary>Returns false for an extension, which can't stand alone. The particle is null for nil.</summary>
    public static bool TryConvert(ReadOnlyMemory<byte> element, out Particle? particle)
    {
        Token.TryRead(element.Span, out var token);
        particle = token.Kind switch
        {
            TokenKind.False => new Particle(ParticleType.Bool, [0]),
            TokenKind.True => new Particle(ParticleType.Bool, [1]),
            TokenKind.Integer => ResultBuilder.Integer(unchecked((long)token.Integer)),
            TokenKind.Double => ResultBuilder.Double(token.Double),
            TokenKind.String or TokenKind.Bytes => token.Content.IsEmpty
                ? new Particle(ParticleType.Blob, [])
                : new Particle(BytesType(token.Content[0]), token.Content[1..].ToArray()),
            TokenKind.GeoJson => new Particle(ParticleType.GeoJson, [0, 0, 0, .. token.Content[1..]]), // no flags, no cells
            TokenKind.List => new Particle(ParticleType.List, element.ToArray()),
            TokenKind.Map => new Particle(ParticleType.Map, element.ToArray()),
            _ => null,
        };
        return particle is not null || token.Kind == TokenKind.Nil;
    }

    private static ParticleType BytesType(byte type) => (ParticleType)type switch
    {
        ParticleType.String => ParticleType.String,
        >= ParticleType.JavaBlob and <= ParticleType.ErlangBlob => (ParticleType)type,
        ParticleType.Vector => ParticleType.Vector,
        ParticleType.Hll => ParticleType.Hll,
        _ => ParticleType.Blob,
    };
}
