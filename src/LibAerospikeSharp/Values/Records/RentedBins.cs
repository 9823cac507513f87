using System.Buffers;

namespace LibAerospikeSharp.Values.Records;

/// <summary>The pairs of a dictionary as bins, in pooled memory.</summary>
internal ref struct RentedBins : IDisposable
{
    private const int MinCapacity = 16;

    private Bin[] _array;
    private int _count;

    public readonly ReadOnlySpan<Bin> Span => _array.AsSpan(0, _count);

    /// <exception cref="ArgumentException">A name or value can't be sent.</exception>
    public static RentedBins From<TValue>(IEnumerable<KeyValuePair<string, TValue>> bins)
    {
        var result = new RentedBins
        {
            _array = ArrayPool<Bin>.Shared.Rent(bins.TryGetNonEnumeratedCount(out var count) ? Math.Max(count, MinCapacity) : MinCapacity),
        };
        try
        {
            foreach (var (name, value) in bins)
            {
                // Checked here and not only for the whole, because the pairs may be endless.
                if (result._count == RecordWriter.MaxBins)
                {
                    throw new ArgumentException(
                        $"There are {RecordWriter.MaxBins + 1} bins or more, but a record has at most {RecordWriter.MaxBins}.", nameof(bins));
                }

                NameRules.CheckBin(name, nameof(bins));
                if (!Value.TryFrom(value, out var converted, out var reason))
                {
                    throw new ArgumentException($"Bin '{name}': {reason}", nameof(bins));
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

    /// <summary>Creates bins without values, for removing them.</summary>
    /// <exception cref="ArgumentException">A name can't be sent.</exception>
    public static RentedBins WithoutValues(ReadOnlySpan<string> bins)
    {
        if (bins.IsEmpty)
        {
            throw new ArgumentException("There are no bins to remove.", nameof(bins));
        }

        foreach (var name in bins)
        {
            NameRules.CheckBin(name, nameof(bins));
        }

        var result = new RentedBins { _array = ArrayPool<Bin>.Shared.Rent(Math.Max(bins.Length, MinCapacity)) };
        foreach (var name in bins)
        {
            result.Add(Bin.Unchecked(name, default));
        }

        return result;
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
