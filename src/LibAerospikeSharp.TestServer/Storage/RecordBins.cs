namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>The bins of a record during a write, in the order in which clients will see them.</summary>
internal sealed class RecordBins
{
    // After comparing this many names, building an index is faster. Only a write with many operations on many bins gets there.
    private const int ScanLimit = 4096;

    private readonly List<StoredBin> _bins;
    private Dictionary<string, int>? _index;
    private int _scanned;

    public RecordBins(IEnumerable<StoredBin> bins) => _bins = [.. bins];

    public int Count => _bins.Count;

    public Particle? Find(string name) => IndexOf(name) is >= 0 and var index ? _bins[index].Value : null;

    public void Set(string name, Particle value)
    {
        var index = IndexOf(name);
        if (index >= 0)
        {
            _bins[index] = new StoredBin(name, value);
            return;
        }

        _index?.Add(name, _bins.Count);
        _bins.Add(new StoredBin(name, value));
    }

    // A real server moves the last bin into the gap, and clients see that order.
    public void Remove(string name)
    {
        var index = IndexOf(name);
        if (index < 0)
        {
            return;
        }

        var last = _bins[^1];
        _bins[index] = last;
        _bins.RemoveAt(_bins.Count - 1);
        if (_index is null)
        {
            return;
        }

        _index[last.Name] = index;
        _index.Remove(name);
    }

    public void Clear()
    {
        _bins.Clear();
        _index = null;
    }

    public StoredBin[] ToArray() => [.. _bins];

    private int IndexOf(string name)
    {
        if (_scanned < ScanLimit)
        {
            _scanned += _bins.Count;
            return _bins.FindIndex(bin => bin.Name == name);
        }

        _index ??= Enumerable.Range(0, _bins.Count).ToDictionary(i => _bins[i].Name);
        return _index.TryGetValue(name, out var index) ? index : -1;
    }
}
