using System.Globalization;
using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp;

/// <summary>
/// Bytes of a type that has no .NET form, such as an object that another language's client serialised. It can be
/// written back as it is. Immutable.
/// </summary>
public sealed class TypedBlob : IEquatable<TypedBlob>
{
    /// <summary>Bytes of a type.</summary>
    /// <param name="type">The server's number of the type ("particle type"), such as 7 for an object serialised in Java.</param>
    /// <param name="bytes">The bytes. They are not copied: don't change them while the value is in use.</param>
    /// <exception cref="ArgumentException">The type is one that has a .NET form, or none at all (0).</exception>
    public TypedBlob(byte type, ReadOnlyMemory<byte> bytes)
    {
        if (!IsOpaque(type))
        {
            throw new ArgumentException($"Type {type} has a form of its own and can't be a typed blob.", nameof(type));
        }

        Type = type;
        Bytes = bytes;
    }

    private TypedBlob(ReadOnlyMemory<byte> bytes, byte type, bool isExtension) => (Type, Bytes, IsExtension) = (type, bytes, isExtension);

    /// <summary>The server's number of the type.</summary>
    public byte Type { get; }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Whether it is a msgpack extension, which a server keeps inside lists and maps.</summary>
    internal bool IsExtension { get; }

    /// <summary>Whether it can be written as a bin: else the bytes would pass unchecked for a value of another kind.</summary>
    internal bool CanBeBin => !IsExtension && IsOpaque(Type);

    /// <summary>What a server sent, whatever its type.</summary>
    internal static TypedBlob FromServer(byte type, ReadOnlyMemory<byte> bytes) => new(bytes, type, isExtension: false);

    /// <summary>A msgpack extension that a server sent.</summary>
    internal static TypedBlob FromExtension(byte type, ReadOnlyMemory<byte> bytes) => new(bytes, type, isExtension: true);

    /// <inheritdoc/>
    public bool Equals(TypedBlob? other) => other is not null && Type == other.Type && IsExtension == other.IsExtension && Bytes.Span.SequenceEqual(other.Bytes.Span);

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

    /// <summary>The value for people: only its type and length.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"blob of type {Type} and {Bytes.Length} bytes");

    private static bool IsOpaque(byte type) => type != 0 && !Enum.IsDefined((ParticleType)type);
}
