namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>
/// The sets for which the namespace has ever had a record, in the order of their creation. As in a real server, a set is never
/// removed.
/// </summary>
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

    /// <summary>Returns null if the name is too long, or the namespace already has the maximum number of sets.</summary>
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

    /// <summary>Hides all sets until they are used again. The objects stay, because writes in progress may use them.</summary>
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
