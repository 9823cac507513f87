using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using LibAerospikeSharp.Values;

namespace LibAerospikeSharp;

/// <summary>A value of a bin, of a user key, or in a list or map. Scalars are stored without boxing. The default is <c>null</c>.</summary>
public readonly partial struct Value : IEquatable<Value>
{
    private static readonly object s_unsigned = new();

    // For a blob, this is its array or the manager of its memory. Offset and length are in _bits.
    private readonly object? _reference;
    private readonly long _bits;

    private Value(ValueKind kind, long bits, object? reference)
    {
        Kind = kind;
        _bits = bits;
        _reference = reference;
    }

    /// <summary>
    /// The marker that is greater than every value, as the open end of a range. It is used in operations on lists and maps,
    /// and can't be stored.
    /// </summary>
    internal static Value Infinity => new(ValueKind.Infinity, 0, null);

    /// <summary>
    /// The marker that equals every value ("whatever follows"). It is used in operations on lists and maps, and can't be
    /// stored.
    /// </summary>
    internal static Value Wildcard => new(ValueKind.Wildcard, 0, null);

    /// <summary>The server's type of the value.</summary>
    public ValueKind Kind { get; }

    /// <summary>Whether this is <see langword="null"/>.</summary>
    public bool IsNull => Kind == ValueKind.Null;

    internal bool Boolean => _bits != 0;

    internal long Integer => _bits;

    /// <summary>
    /// Whether the bits of the integer are those of a number above <see cref="long.MaxValue"/>. Other clients store such
    /// numbers in lists and maps.
    /// </summary>
    internal bool IsUnsigned => ReferenceEquals(_reference, s_unsigned);

    internal double Double => BitConverter.Int64BitsToDouble(_bits);

    internal string String => (string)_reference!; // never null where Kind is String

    internal ReadOnlySpan<byte> Blob => BlobMemory.Span;

    internal ReadOnlyMemory<byte> BlobMemory
    {
        get
        {
            var (offset, length) = ((int)(_bits >> 32), (int)_bits);
            return _reference is byte[] array
                ? new ReadOnlyMemory<byte>(array, offset, length)
                : ((MemoryManager<byte>)_reference!).Memory.Slice(offset, length); // never null where Kind is Blob
        }
    }

    /// <summary>The object that holds a string, list, map or other value that is not a scalar.</summary>
    internal object Object => _reference!; // never null for these kinds

    /// <summary>
    /// Converts the value to the .NET type that a read returns: <c>bool</c>, <c>long</c> (<c>ulong</c> above its range),
    /// <c>double</c>, <c>string</c>, <c>byte[]</c> (a copy), <see cref="IReadOnlyList{T}"/> or
    /// <see cref="IReadOnlyDictionary{TKey, TValue}"/> of objects, <see cref="GeoJson"/>, <see cref="HllValue"/>,
    /// <see cref="TypedBlob"/> or <see langword="null"/>. A list or map that was not read from a server is returned
    /// unchanged.
    /// </summary>
    public object? ToObject() => Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => Boolean,
        ValueKind.Integer => IsUnsigned ? (ulong)Integer : Integer,
        ValueKind.Double => Double,
        ValueKind.Blob => Blob.ToArray(),
        ValueKind.Infinity or ValueKind.Wildcard => this,
        _ => _reference,
    };

    /// <summary>Creates a number above <see cref="long.MaxValue"/>, which comes from a list or map.</summary>
    internal static Value FromUnsigned(ulong value) => new(ValueKind.Integer, (long)value, s_unsigned);

    internal static Value FromBlob(byte[] array) => new(ValueKind.Blob, array.Length, array);

    /// <param name="kind">The kind of value: list or map.</param>
    /// <param name="collection">The collection, which <see cref="CollectionWriter"/> can write.</param>
    internal static Value FromCollection(ValueKind kind, object collection) => new(kind, 0, collection);

    /// <inheritdoc/>
    public bool Equals(Value other) => Kind == other.Kind && Kind switch
    {
        ValueKind.Double => Double.Equals(other.Double),
        ValueKind.Blob => Blob.SequenceEqual(other.Blob),
        ValueKind.List or ValueKind.Map => CollectionComparer.AreEqual(_reference!, other._reference!), // never null for these kinds
        _ => _bits == other._bits && Equals(_reference, other._reference),
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
            case ValueKind.Blob:
                hash.AddBytes(Blob);
                break;
            case ValueKind.Double:
                hash.Add(Double);
                break;
            case ValueKind.List or ValueKind.Map:
                break; // equal lists or maps may have different .NET types
            default:
                hash.Add(_bits);
                hash.Add(_reference);
                break;
        }

        return hash.ToHashCode();
    }

    /// <summary>
    /// Describes the value, for logs and debugging. A string is shown as it is. For a blob, only its length is shown, and for
    /// a list or map only its kind.
    /// </summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => Boolean ? "true" : "false",
        ValueKind.Integer => IsUnsigned ? ((ulong)Integer).ToString(CultureInfo.InvariantCulture) : Integer.ToString(CultureInfo.InvariantCulture),
        ValueKind.Double => Double.ToString("R", CultureInfo.InvariantCulture),
        ValueKind.Blob => string.Create(CultureInfo.InvariantCulture, $"blob of {Blob.Length} bytes"),
        ValueKind.List => "list",
        ValueKind.Map => "map",
        ValueKind.Infinity => "infinity",
        ValueKind.Wildcard => "wildcard",
        _ => _reference!.ToString()!, // never null for these kinds
    };

    /// <summary>Whether two values have the same type and content.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Whether two values differ in type or content.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    private static Value FromMemory(ReadOnlyMemory<byte> memory)
    {
        if (MemoryMarshal.TryGetArray(memory, out var segment))
        {
            return new Value(ValueKind.Blob, Range(segment.Offset, segment.Count), segment.Array ?? []);
        }

        return MemoryMarshal.TryGetMemoryManager<byte, MemoryManager<byte>>(memory, out var manager, out var start, out var length)
            ? new Value(ValueKind.Blob, Range(start, length), manager)
            : FromBlob(memory.ToArray());
    }

    private static long Range(int offset, int length) => ((long)offset << 32) | (uint)length;
}
