using System.Collections;

namespace LibAerospikeSharp;

/// <summary>The results of operations on a record: one for each operation, in order. Immutable.</summary>
public sealed class OperateResults : IReadOnlyList<OperationResult>
{
    private readonly OperationResult[] _results;
    private readonly RecordHeader _header;

    /// <summary>Creates results as <c>OperateOrdered</c> returns them, for tests of code that uses a client.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="results">One result for each operation, in order.</param>
    /// <param name="generation">The record's generation after the operations, at most 65,535. Default: 1.</param>
    /// <param name="timeToLive">
    /// The time left until the record expires, in whole seconds. Default: <see langword="null"/>, for a record that never expires.
    /// </param>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The generation is more than 65,535. Or the time to live is negative, or not a whole number of seconds.
    /// </exception>
    public OperateResults(Key key, IEnumerable<OperationResult> results, uint generation = 1, TimeSpan? timeToLive = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(results);
        Key = key;
        _header = new RecordHeader(generation, timeToLive);
        _results = [.. results];
    }

    internal OperateResults(Key key, RecordHeader header, OperationResult[] results)
    {
        Key = key;
        _header = header;
        _results = results;
    }

    /// <summary>The record's key.</summary>
    public Key Key { get; }

    /// <summary>The record's generation after the operations, or 0 if they removed the record.</summary>
    public uint Generation => _header.Generation;

    /// <summary>
    /// The time left until the record expires, in whole seconds, or <see langword="null"/> if it never expires or was removed.
    /// </summary>
    public TimeSpan? TimeToLive => _header.TimeToLive;

    /// <summary>How many operations there were.</summary>
    public int Count => _results.Length;

    /// <summary>The result of one operation.</summary>
    /// <param name="index">The operation's index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such operation.</exception>
    public OperationResult this[int index] => (uint)index < (uint)_results.Length
        ? _results[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are only {_results.Length} results.");

    /// <inheritdoc/>
    public IEnumerator<OperationResult> GetEnumerator() => _results.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Describes the results, for logs and debugging.</summary>
    public override string ToString() => $"{Key} (generation {Generation}): [ {string.Join(", ", _results)} ]";
}
