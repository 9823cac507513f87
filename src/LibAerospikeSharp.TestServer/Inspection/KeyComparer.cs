namespace LibAerospikeSharp.TestServer.Inspection;

/// <summary>Compares the keys of a map by value, including byte arrays.</summary>
internal sealed class KeyComparer : IEqualityComparer<object>
{
    public static KeyComparer Instance { get; } = new();

    public new bool Equals(object? x, object? y) =>
        x is byte[] bytes && y is byte[] others ? bytes.AsSpan().SequenceEqual(others) : object.Equals(x, y);

    public int GetHashCode(object value)
    {
        if (value is not byte[] bytes)
        {
            return value.GetHashCode();
        }

        var hash = new HashCode();
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }
}
