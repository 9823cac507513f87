using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>Converts a user key between a .NET value and bytes, of which the first one is its type.</summary>
internal static class UserKey
{
    /// <exception cref="ArgumentException">The type of the key is not supported.</exception>
    public static Digest ToDigest(string? set, object key) => Digest.Compute(Encoding.UTF8.GetBytes(set ?? ""), ToBytes(key));

    /// <summary>Returns a string, a long or a byte array.</summary>
    public static object ToValue(ReadOnlySpan<byte> bytes) => (ParticleType)bytes[0] switch
    {
        ParticleType.String => Encoding.UTF8.GetString(bytes[1..]),
        ParticleType.Integer => BinaryPrimitives.ReadInt64BigEndian(bytes[1..]),
        _ => bytes[1..].ToArray(),
    };

    private static byte[] ToBytes(object key)
    {
        switch (key)
        {
            case string text:
                return [(byte)ParticleType.String, .. Encoding.UTF8.GetBytes(text)];
            case byte[] bytes:
                return [(byte)ParticleType.Blob, .. bytes];
            case long or int or short or sbyte or uint or ushort or byte:
                var number = new byte[1 + sizeof(long)];
                number[0] = (byte)ParticleType.Integer;
                BinaryPrimitives.WriteInt64BigEndian(number.AsSpan(1), Convert.ToInt64(key, CultureInfo.InvariantCulture));
                return number;
            default:
                throw new ArgumentException($"A key can't be of type {key.GetType()}. Use a string, an integer or a byte array.", nameof(key));
        }
    }
}
