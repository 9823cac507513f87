namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>The sets that a namespace has had records of, in their order; like the real server it never forgets one.</summary>
internal sealed class NamespaceSets
{
    private const int MaxCount = 4095;
    private const int MaxNameLength = 63;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, RecordSet> _byName = [];
    private readonly List<RecordSet> _all = [];

    public RecordSet? Find(string name)
    {
        lock (_gate)
            return _byName.GetValueOrDefault(name);
    }

    /// <summary>Null if the name is too long, or the namespace has as many sets as it can have.</summary>
    public RecordSet? FindOrAdd(string name)
    {
        lock (_gate)
        {
            if (_byName.TryGetValue(name, out RecordSet? set))
                return set;

            if (name.Length > MaxNameLength || _all.Count == MaxCount)
                return null;

            set = new RecordSet(name);
            _all.Add(set);
            _byName.Add(name, set);
            return set;
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _byName.Clear();
            _all.Clear();
        }
    }

    public IReadOnlyList<RecordSet> ToList()
    {
        lock (_gate)
            return [.. _all];
    }
}
