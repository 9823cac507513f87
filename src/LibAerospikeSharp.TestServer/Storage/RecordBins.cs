namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>The bins of a record while a write works on them, in the order in which clients will see them.</summary>
internal sealed class RecordBins
{
    // Only a write with many operations on many bins looks at so many that hashing all names is the faster way.
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

    // The real server fills the gap with the last bin, and clients see that order.
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
