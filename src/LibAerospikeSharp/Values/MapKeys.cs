using System.Buffers;
using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values;

/// <summary>
/// The keys of a map that is being written, to find one that occurs twice. Equal keys have equal bytes, whatever their .NET
/// types are. The default does not look for any.
/// </summary>
internal ref struct MapKeys : IDisposable
{
    private const int MinCapacity = 16;
    private const int MaxFirstCapacity = 4096;

    // Up to this many keys, comparing every pair is faster than sorting, and allocates nothing.
    private const int PairwiseLimit = 16;

    private (int Start, int End)[]? _places;
    private int _count;

    private MapKeys(int expected) =>
        _places = ArrayPool<(int, int)>.Shared.Rent(Math.Clamp(expected, MinCapacity, MaxFirstCapacity)); // a collection may lie about its count

    /// <param name="pairs">The pairs to be written.</param>
    /// <param name="expected">Their expected number, or 0.</param>
    public static MapKeys Of<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> pairs, int expected) =>
        AreDistinct<TKey, TValue>(pairs) ? default : new MapKeys(expected);

    public readonly void Dispose()
    {
        if (_places is not null)
        {
            ArrayPool<(int, int)>.Shared.Return(_places);
        }
    }

    /// <summary>Adds a key.</summary>
    /// <param name="start">Where it starts in the writer's bytes.</param>
    /// <param name="end">Where it ends.</param>
    public void Add(int start, int end)
    {
        if (_places is null)
        {
            return;
        }

        if (_count == _places.Length)
        {
            var larger = ArrayPool<(int, int)>.Shared.Rent(_count * 2);
            _places.CopyTo(larger, 0);
            Dispose();
            _places = larger;
        }

        _places[_count++] = (start, end);
    }

    /// <summary>Whether a key occurs more than once.</summary>
    /// <param name="written">All that has been written so far.</param>
    /// <param name="key">The key.</param>
    public readonly bool TryFindRepeated(ReadOnlyMemory<byte> written, out Value key)
    {
        var places = _places.AsSpan(0, _count);
        var isSorted = _count > PairwiseLimit;
        if (isSorted)
        {
            Sort(places, written);
        }

        var bytes = written.Span;
        for (var i = 0; i < places.Length; i++)
        {
            var (first, length) = (places[i].Start, places[i].End - places[i].Start);
            foreach (var (start, end) in isSorted ? places.Slice(i + 1, Math.Min(1, _count - i - 1)) : places[(i + 1)..])
            {
                if (end - start == length && bytes.Slice(start, length).SequenceEqual(bytes.Slice(first, length)))
                {
                    var reader = new MsgPackReader(written.Slice(first, length));
                    key = MsgPackValueReader.Read(ref reader);
                    return true;
                }
            }
        }

        key = default;
        return false;
    }

    /// <summary>Whether pairs come from a dictionary that compares keys as the server does, so that it can't have one twice.</summary>
    private static bool AreDistinct<TKey, TValue>(object pairs)
    {
        // The compiler keeps only one of these branches for each TKey. A derived class may enumerate other pairs.
        if (typeof(TKey) == typeof(string))
        {
            return pairs.GetType() == typeof(Dictionary<string, TValue>) && IsDefault(((Dictionary<string, TValue>)pairs).Comparer);
        }

        if (typeof(TKey) == typeof(long))
        {
            return pairs.GetType() == typeof(Dictionary<long, TValue>) && IsDefault(((Dictionary<long, TValue>)pairs).Comparer);
        }

        return typeof(TKey) == typeof(int)
            && pairs.GetType() == typeof(Dictionary<int, TValue>) && IsDefault(((Dictionary<int, TValue>)pairs).Comparer);
    }

    private static bool IsDefault<TKey>(IEqualityComparer<TKey> comparer) => ReferenceEquals(comparer, EqualityComparer<TKey>.Default);

    private static void Sort(Span<(int Start, int End)> places, ReadOnlyMemory<byte> written) =>
        places.Sort((a, b) => written.Span[a.Start..a.End].SequenceCompareTo(written.Span[b.Start..b.End]));
}
