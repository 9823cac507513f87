using System.Globalization;

namespace LibAerospikeSharp;

/// <summary>
/// A HyperLogLog, which estimates how many different elements were added to it. Only the server creates and changes it. The
/// client holds its bytes, so that it can be copied to another record.
/// </summary>
public sealed class HllValue : IEquatable<HllValue>
{
    /// <summary>Creates a HyperLogLog from the bytes that a server sent.</summary>
    /// <param name="bytes">The bytes. They are not copied, so don't change them while the value is in use.</param>
    public HllValue(ReadOnlyMemory<byte> bytes) => Bytes = bytes;

    /// <summary>The bytes, in the server's own format.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <inheritdoc/>
    public bool Equals(HllValue? other) => other is not null && Bytes.Span.SequenceEqual(other.Bytes.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HllValue);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Bytes.Span);
        return hash.ToHashCode();
    }

    /// <summary>Describes the value by its length, for logs and debugging.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"HyperLogLog of {Bytes.Length} bytes");
}
