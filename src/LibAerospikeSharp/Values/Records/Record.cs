using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using LibAerospikeSharp.Values.Reading;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

/// <summary>A record as it was read. Immutable.</summary>
public sealed class Record
{
    private readonly Bin[] _bins;
    private readonly RecordHeader _header;
    private BinDictionary? _dictionary;

    /// <summary>Creates a record as a read returns it, for tests of code that uses a client.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">
    /// The bins that the record has, each name once. Blobs, lists and maps are copied. There may be none, as in a record of which
    /// only the header was read.
    /// </param>
    /// <param name="generation">The record's generation, at most 65,535. Default: 1.</param>
    /// <param name="timeToLive">
    /// The time left until the record expires, in whole seconds. Default: <see langword="null"/>, for a record that never expires.
    /// </param>
    /// <exception cref="ArgumentException">A bin has no name or occurs twice, or a list or map can't be stored.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The generation is more than 65,535. Or the time to live is negative, or not a whole number of seconds.
    /// </exception>
    [OverloadResolutionPriority(1)] // so that [new("a", 1)] holds a bin
    public Record(Key key, IEnumerable<Bin> bins, uint generation = 1, TimeSpan? timeToLive = null)
        : this(key, new RecordHeader(generation, timeToLive), ValueSnapshot.OfRecord(bins)) => ArgumentNullException.ThrowIfNull(key);

    /// <summary>Creates a record as a read returns it, for tests of code that uses a client.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">
    /// The names and values of the bins that the record has: a dictionary, or other pairs. The values are converted as by
    /// <see cref="Value.FromObject"/>. Blobs, lists and maps are copied.
    /// </param>
    /// <param name="generation">The record's generation, at most 65,535. Default: 1.</param>
    /// <param name="timeToLive">
    /// The time left until the record expires, in whole seconds. Default: <see langword="null"/>, for a record that never expires.
    /// </param>
    /// <exception cref="ArgumentException">A name is not valid or occurs twice, or a value can't be stored.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The generation is more than 65,535. Or the time to live is negative, or not a whole number of seconds.
    /// </exception>
    public Record(Key key, IEnumerable<KeyValuePair<string, object?>> bins, uint generation = 1, TimeSpan? timeToLive = null)
        : this(key, BinsOf(bins), generation, timeToLive)
    {
    }

    internal Record(Key key, RecordHeader header, Bin[] bins)
    {
        Key = key;
        _header = header;
        _bins = bins;
    }

    /// <summary>The key that the record was read with.</summary>
    public Key Key { get; }

    /// <summary>The number of times the record has been written, from 1 to 65,535. After that it starts again at 1.</summary>
    public uint Generation => _header.Generation;

    /// <summary>The time left until the record expires, in whole seconds, or <see langword="null"/> if it never expires.</summary>
    public TimeSpan? TimeToLive => _header.TimeToLive;

    /// <summary>The bins by name, in the server's order.</summary>
    public IReadOnlyDictionary<string, object?> Bins => Dictionary;

    internal RecordHeader Header => _header;

    /// <summary>The bins in the server's order. The results of operations can contain several bins with the same name.</summary>
    internal Bin[] RawBins => _bins;

    internal BinDictionary Dictionary => _dictionary ??= new BinDictionary(_bins);

    /// <summary>The value of a bin, or <see langword="null"/> if the record has no such bin.</summary>
    /// <param name="name">The bin's name.</param>
    public object? this[string name] => TryFind(name, out var value) ? value.ToObject() : null;

    /// <summary>Returns the value of a bin as a .NET type.</summary>
    /// <typeparam name="T">
    /// One of the following: <c>bool</c>, an integer type, an enum, <c>double</c>, <c>float</c>, <c>string</c>, <c>byte[]</c>
    /// (a copy), <see cref="ReadOnlyMemory{T}"/> of bytes (no copy), <see cref="GeoJson"/>, <see cref="HllValue"/>,
    /// <see cref="TypedBlob"/>, or a nullable form of these; an array, <see cref="List{T}"/> or
    /// <see cref="Dictionary{TKey, TValue}"/> of them, nested as needed; <see cref="IReadOnlyList{T}"/> or
    /// <see cref="IReadOnlyDictionary{TKey, TValue}"/> of objects; <c>object</c>; or <see cref="Value"/>.
    /// </typeparam>
    /// <param name="name">The bin's name.</param>
    /// <exception cref="KeyNotFoundException">The record has no such bin.</exception>
    /// <exception cref="InvalidCastException">The bin has another type.</exception>
    /// <exception cref="OverflowException">The bin's integer does not fit <typeparamref name="T"/>.</exception>
    /// <exception cref="NotSupportedException">
    /// The program is compiled ahead of time, and has no code for a collection inside <typeparamref name="T"/>. The message
    /// says how to add it.
    /// </exception>
    public T Get<T>(string name) =>
        TryFind(name, out var value)
            ? ValueConverter.Read<T>(value, name)
            : throw new KeyNotFoundException($"{Key} has no bin '{name}'.");

    /// <summary>Returns the value of a bin as a .NET type, if the record has the bin.</summary>
    /// <typeparam name="T">See <see cref="Get{T}"/>.</typeparam>
    /// <param name="name">The bin's name.</param>
    /// <param name="value">The value, or the default of the type if the record has no such bin.</param>
    /// <returns>Whether the record has the bin.</returns>
    /// <exception cref="InvalidCastException">The bin has another type.</exception>
    /// <exception cref="OverflowException">The bin's integer does not fit <typeparamref name="T"/>.</exception>
    /// <exception cref="NotSupportedException">
    /// The program is compiled ahead of time, and has no code for a collection inside <typeparamref name="T"/>. The message
    /// says how to add it.
    /// </exception>
    public bool TryGet<T>(string name, [MaybeNullWhen(false)] out T value)
    {
        if (TryFind(name, out var found))
        {
            value = ValueConverter.Read<T>(found, name);
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Deconstructs the record: <c>var (key, header, bins) = record;</c>.</summary>
    /// <param name="key">The key that the record was read with.</param>
    /// <param name="header">Generation and time to live.</param>
    /// <param name="bins">The bins by name, in the server's order.</param>
    public void Deconstruct(out Key key, out RecordHeader header, out IReadOnlyDictionary<string, object?> bins)
    {
        key = Key;
        header = _header;
        bins = Bins;
    }

    /// <summary>Describes the record, for logs and debugging.</summary>
    public override string ToString() =>
        $"{Key} (generation {Generation}): {{ {string.Join(", ", _bins.Select(bin => bin.ToString()))} }}";

    private static Bin[] BinsOf(IEnumerable<KeyValuePair<string, object?>> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs, "bins");
        using var rented = RentedBins.From(pairs);
        return rented.Span.ToArray();
    }

    private bool TryFind(string name, out Value value) => Dictionary.TryFind(name, out value);
}
