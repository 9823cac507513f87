using System.Globalization;
using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp;

/// <summary>
/// Bytes of a type that has no .NET equivalent, such as an object that was serialised by another language's client. The value
/// can be written back unchanged.
/// </summary>
public sealed class TypedBlob : IEquatable<TypedBlob>
{
    /// <summary>Creates a value from its type and bytes.</summary>
    /// <param name="type">The server's number for the type ("particle type"), such as 7 for an object serialised in Java.</param>
    /// <param name="bytes">The bytes. They are not copied, so don't change them while the value is in use.</param>
    /// <exception cref="ArgumentException">The type has a .NET equivalent, or is 0, which is not a type.</exception>
    public TypedBlob(byte type, ReadOnlyMemory<byte> bytes)
    {
        if (!IsOpaque(type))
        {
            throw new ArgumentException($"Type {type} can't be a typed blob. It is either 0 or a type that has a .NET equivalent.", nameof(type));
        }

        Type = type;
        Bytes = bytes;
    }

    private TypedBlob(ReadOnlyMemory<byte> bytes, byte type, bool isExtension) => (Type, Bytes, IsExtension) = (type, bytes, isExtension);

    /// <summary>The server's number for the type.</summary>
    public byte Type { get; }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Whether the value is a msgpack extension, which servers keep inside lists and maps.</summary>
    internal bool IsExtension { get; }

    /// <summary>
    /// Whether the value can be written as a bin. Otherwise its bytes would be accepted, unchecked, as a value of another
    /// kind.
    /// </summary>
    internal bool CanBeBin => !IsExtension && IsOpaque(Type);

    /// <summary>Creates a value that a server sent, whatever its type.</summary>
    internal static TypedBlob FromServer(byte type, ReadOnlyMemory<byte> bytes) => new(bytes, type, isExtension: false);

    /// <summary>Creates a msgpack extension that a server sent.</summary>
    internal static TypedBlob FromExtension(byte type, ReadOnlyMemory<byte> bytes) => new(bytes, type, isExtension: true);

    /// <summary>Copies the value with its present bytes.</summary>
    internal TypedBlob Copy() => new(Bytes.ToArray(), Type, IsExtension);

    /// <inheritdoc/>
    public bool Equals(TypedBlob? other) =>
        other is not null && Type == other.Type && IsExtension == other.IsExtension
        && Bytes.Span.SequenceEqual(other.Bytes.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TypedBlob);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Type);
        hash.AddBytes(Bytes.Span);
        return hash.ToHashCode();
    }

    /// <summary>Describes the value by its type and length, for logs and debugging.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"blob of type {Type} and {Bytes.Length} bytes");

    private static bool IsOpaque(byte type) => type != 0 && !Enum.IsDefined((ParticleType)type);
}
