using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace LibAerospikeSharp.Values.Records;

/// <summary>A record's bins as a dictionary that keeps the server's order.</summary>
internal sealed class BinDictionary(Bin[] bins) : IReadOnlyDictionary<string, object?>
{
    // Up to this size, comparing every name is as fast as an index, and needs no memory for one.
    private const int LinearLimit = 16;

    private readonly Bin[] _bins = bins;
    private readonly Dictionary<string, int>? _index = bins.Length <= LinearLimit ? null : Index(bins);

    public int Count => _bins.Length;

    public IEnumerable<string> Keys => _bins.Select(bin => bin.Name);

    public IEnumerable<object?> Values => _bins.Select(bin => bin.Value.ToObject());

    public object? this[string key] =>
        TryFind(key, out var value) ? value.ToObject() : throw new KeyNotFoundException($"The record has no bin '{key}'.");

    public bool ContainsKey(string key) => TryFind(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var found = TryFind(key, out var result);
        value = result.ToObject();
        return found;
    }

    public bool TryFind(string name, out Value value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_index is not null)
        {
            var found = _index.TryGetValue(name, out var i);
            value = found ? _bins[i].Value : default;
            return found;
        }

        foreach (ref readonly var bin in _bins.AsSpan())
        {
            if (string.Equals(bin.Name, name, StringComparison.Ordinal))
            {
                value = bin.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        _bins.Select(bin => KeyValuePair.Create(bin.Name, bin.Value.ToObject())).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether two dictionaries have the same bins in the same order.</summary>
    public static bool AreEqual(BinDictionary? left, BinDictionary? right) =>
        left is null || right is null ? left is null && right is null : left._bins.AsSpan().SequenceEqual(right._bins);

    private static Dictionary<string, int> Index(Bin[] bins)
    {
        var index = new Dictionary<string, int>(bins.Length, StringComparer.Ordinal);
        for (var i = 0; i < bins.Length; i++)
        {
            index.TryAdd(bins[i].Name, i);
        }

        return index;
    }
}
