using System.Buffers;

namespace LibAerospikeSharp;

/// <summary>A dictionary's pairs as bins, in pooled memory.</summary>
internal ref struct RentedBins : IDisposable
{
    private Bin[] _array;
    private int _count;

    public readonly ReadOnlySpan<Bin> Span => _array.AsSpan(0, _count);

    /// <exception cref="ArgumentException">A name or value can't be sent.</exception>
    public static RentedBins From<TValue>(IEnumerable<KeyValuePair<string, TValue>> pairs)
    {
        var result = new RentedBins
        {
            _array = ArrayPool<Bin>.Shared.Rent(pairs.TryGetNonEnumeratedCount(out var count) ? count : 16),
        };
        try
        {
            foreach (var (name, value) in pairs)
            {
                Names.CheckBin(name, "bins");
                if (!Value.TryFromObject(value, out var converted, out var reason))
                {
                    throw new ArgumentException($"Bin '{name}': {reason}", nameof(pairs));
                }

                result.Add(Bin.Unchecked(name, converted));
            }

            return result;
        }
        catch
        {
            result.Dispose();
            throw;
        }
    }

    public readonly void Dispose() => ArrayPool<Bin>.Shared.Return(_array, clearArray: true);

    private void Add(Bin bin)
    {
        if (_count == _array.Length)
        {
            var larger = ArrayPool<Bin>.Shared.Rent(_count * 2);
            Span.CopyTo(larger);
            Dispose();
            _array = larger;
        }

        _array[_count++] = bin;
    }
}
