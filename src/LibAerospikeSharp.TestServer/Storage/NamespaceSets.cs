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
        {
            return _byName.TryGetValue(name, out var set) && set.IsKnown ? set : null;
        }
    }

    /// <summary>Null if the name is too long, or the namespace has as many sets as it can have.</summary>
    public RecordSet? FindOrAdd(string name)
    {
        lock (_gate)
        {
            if (_byName.TryGetValue(name, out var set))
            {
                set.IsKnown = true;
                return set;
            }

            if (name.Length > MaxNameLength || _all.Count == MaxCount)
            {
                return null;
            }

            set = new RecordSet(name) { IsKnown = true };
            _all.Add(set);
            _byName.Add(name, set);
            return set;
        }
    }

    /// <summary>Starts over. The sets stay until they are used again: writes that are under way have them.</summary>
    public void Reset()
    {
        lock (_gate)
        {
            foreach (var set in _all)
            {
                (set.IsKnown, set.TruncatedBefore) = (false, 0);
            }
        }
    }

    public IReadOnlyList<RecordSet> ToList()
    {
        lock (_gate)
        {
            return [.. _all.Where(set => set.IsKnown)];
        }
    }
}
