using System.Collections;

namespace LibAerospikeSharp;

/// <summary>What became of a batch's rows, in their order; a key that was given twice has two. Immutable.</summary>
public sealed class BatchResults : IReadOnlyList<BatchRecord>
{
    private readonly BatchRecord[] _records;

    internal BatchResults(BatchRecord[] records) => _records = records;

    /// <summary>How many rows there were.</summary>
    public int Count => _records.Length;

    /// <summary>
    /// Whether every row succeeded. A row for which there is no record (<see cref="ResultCode.RecordNotFound"/>) did not.
    /// </summary>
    public bool AllSucceeded => Array.TrueForAll(_records, record => record.ResultCode == ResultCode.Ok);

    /// <summary>The rows that did not succeed, in their order; among them those for which there is no record.</summary>
    public IEnumerable<BatchRecord> Failed => _records.Where(record => record.ResultCode != ResultCode.Ok);

    /// <summary>What became of a row.</summary>
    /// <param name="index">The row's place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public BatchRecord this[int index] => (uint)index < (uint)_records.Length
        ? _records[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {_records.Length} rows.");

    /// <summary>The rows by key; of a key that was given several times, the last.</summary>
    public Dictionary<Key, BatchRecord> ToDictionary()
    {
        var result = new Dictionary<Key, BatchRecord>(_records.Length);
        foreach (var record in _records)
        {
            result[record.Key] = record;
        }

        return result;
    }

    /// <summary>Does nothing when every row succeeded.</summary>
    /// <exception cref="AerospikeException">The first row that did not; the exception is the one of the command on a single record.</exception>
    public void ThrowIfFailed()
    {
        foreach (var record in _records)
        {
            record.ThrowIfFailed();
        }
    }

    /// <inheritdoc/>
    public IEnumerator<BatchRecord> GetEnumerator() => _records.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The rows for people: how many, and how many failed.</summary>
    public override string ToString() => $"{Count} records, {Failed.Count()} failed";
}
