using System.Collections;

namespace LibAerospikeSharp;

/// <summary>What the operations on a record gave: one result for each, in their order. Immutable.</summary>
public sealed class OperateResults : IReadOnlyList<OperationResult>
{
    private readonly OperationResult[] _results;
    private readonly RecordHeader _header;

    internal OperateResults(Key key, RecordHeader header, OperationResult[] results)
    {
        Key = key;
        _header = header;
        _results = results;
    }

    /// <summary>The record's key.</summary>
    public Key Key { get; }

    /// <summary>The record's generation after the operations; 0 when they removed it.</summary>
    public uint Generation => _header.Generation;

    /// <summary>The time left until the record expires, in whole seconds; <see langword="null"/>: it never does, or was removed.</summary>
    public TimeSpan? TimeToLive => _header.TimeToLive;

    /// <summary>How many operations there were.</summary>
    public int Count => _results.Length;

    /// <summary>The result of an operation.</summary>
    /// <param name="index">The operation's place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such operation.</exception>
    public OperationResult this[int index] => (uint)index < (uint)_results.Length
        ? _results[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {_results.Length} results.");

    /// <inheritdoc/>
    public IEnumerator<OperationResult> GetEnumerator() => _results.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The results for people.</summary>
    public override string ToString() => $"{Key} (generation {Generation}): [ {string.Join(", ", _results)} ]";
}
