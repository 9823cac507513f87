using System.Collections;

namespace LibAerospikeSharp;

/// <summary>The results of a batch: a batch record for each key or entry, in order. A key that occurs twice has two. Immutable.</summary>
public sealed class BatchResults : IReadOnlyList<BatchRecord>
{
    private readonly BatchRecord[] _records;

    /// <summary>Creates results as a batch returns them, for tests of code that uses a client.</summary>
    /// <param name="records">A batch record for each key or entry, in order.</param>
    /// <exception cref="ArgumentException">An argument or a batch record is null.</exception>
    public BatchResults(IEnumerable<BatchRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        _records = [.. records];
        if (Array.IndexOf(_records, null) is >= 0 and var index)
        {
            throw new ArgumentException($"The element at index {index} is null.", nameof(records));
        }
    }

    internal BatchResults(BatchRecord[] records) => _records = records;

    /// <summary>The number of batch records.</summary>
    public int Count => _records.Length;

    /// <summary>
    /// Whether every batch record succeeded. One whose record does not exist (<see cref="ResultCode.RecordNotFound"/>) did not.
    /// </summary>
    public bool AllSucceeded => Array.TrueForAll(_records, record => record.ResultCode == ResultCode.Ok);

    /// <summary>The batch records that failed, in order. They include those whose record does not exist.</summary>
    public IEnumerable<BatchRecord> Failed => _records.Where(record => record.ResultCode != ResultCode.Ok);

    /// <summary>One of the batch records.</summary>
    /// <param name="index">The index of the key or entry, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such batch record.</exception>
    public BatchRecord this[int index] => (uint)index < (uint)_records.Length
        ? _records[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are only {_records.Length} batch records.");

    /// <summary>The batch records by key. If a key occurs several times, the last one is used.</summary>
    public Dictionary<Key, BatchRecord> ToDictionary()
    {
        var result = new Dictionary<Key, BatchRecord>(_records.Length);
        foreach (var record in _records)
        {
            result[record.Key] = record;
        }

        return result;
    }

    /// <summary>Throws if a batch record failed, and otherwise does nothing.</summary>
    /// <exception cref="AerospikeException">
    /// A batch record failed. The exception is the one of the first such record, and has the type that the same command on a
    /// single record would throw.
    /// </exception>
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

    /// <summary>Describes how many batch records there are, and how many failed, for logs and debugging.</summary>
    public override string ToString() => $"{Count} records, {Failed.Count()} failed";
}
