using System.Globalization;
using System.Runtime.InteropServices;

namespace LibAerospikeSharp;

/// <summary>A value of a bin or a user key. Scalars are held without boxing; the default is <c>null</c>.</summary>
public readonly partial struct Value : IEquatable<Value>
{
    // A blob keeps its array here and offset and length in _bits.
    private readonly object? _reference;
    private readonly long _bits;

    private Value(ValueKind kind, long bits, object? reference)
    {
        Kind = kind;
        _bits = bits;
        _reference = reference;
    }

    /// <summary>The server's type of the value.</summary>
    public ValueKind Kind { get; }

    /// <summary>Whether there is no value.</summary>
    public bool IsNull => Kind == ValueKind.Null;

    internal bool Boolean => _bits != 0;

    internal long Integer => _bits;

    internal double Double => BitConverter.Int64BitsToDouble(_bits);

    internal string String => (string)_reference!; // never null where Kind is String

    internal ReadOnlySpan<byte> Blob => new((byte[])_reference!, (int)(_bits >> 32), (int)_bits); // never null where Kind is Blob

    /// <summary>The value as the .NET type that a read gives: <c>bool</c>, <c>long</c>, <c>double</c>, <c>string</c>, <c>byte[]</c> (a copy) or <see langword="null"/>.</summary>
    public object? ToObject() => Kind switch
    {
        ValueKind.Boolean => Boolean,
        ValueKind.Integer => Integer,
        ValueKind.Double => Double,
        ValueKind.String => String,
        ValueKind.Blob => Blob.ToArray(),
        _ => null,
    };

    internal ReadOnlyMemory<byte> BlobMemory => new((byte[])_reference!, (int)(_bits >> 32), (int)_bits); // never null where Kind is Blob

    internal static Value FromBlob(byte[] array) => new(ValueKind.Blob, array.Length, array);

    /// <inheritdoc/>
    public bool Equals(Value other) => Kind == other.Kind && Kind switch
    {
        ValueKind.Null => true,
        ValueKind.Double => Double.Equals(other.Double),
        ValueKind.String => String == other.String,
        ValueKind.Blob => Blob.SequenceEqual(other.Blob),
        _ => _bits == other._bits,
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Kind);
        switch (Kind)
        {
            case ValueKind.String:
                hash.Add(String);
                break;
            case ValueKind.Blob:
                hash.AddBytes(Blob);
                break;
            case ValueKind.Double:
                hash.Add(Double);
                break;
            default:
                hash.Add(_bits);
                break;
        }

        return hash.ToHashCode();
    }

    /// <summary>The value for people: a string as it is, a blob only by its length.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Boolean => Boolean ? "true" : "false",
        ValueKind.Integer => Integer.ToString(CultureInfo.InvariantCulture),
        ValueKind.Double => Double.ToString("R", CultureInfo.InvariantCulture),
        ValueKind.String => String,
        ValueKind.Blob => string.Create(CultureInfo.InvariantCulture, $"blob of {Blob.Length} bytes"),
        _ => "null",
    };

    /// <summary>Whether two values have the same type and content.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Whether two values differ in type or content.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    private static Value FromMemory(ReadOnlyMemory<byte> memory) =>
        MemoryMarshal.TryGetArray(memory, out var segment)
            ? new Value(ValueKind.Blob, ((long)segment.Offset << 32) | (uint)segment.Count, segment.Array ?? [])
            : FromBlob(memory.ToArray());
}
