using System.Collections.Concurrent;

namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>Gives equal names the same string, so that a million records don't hold a million copies of the names of their bins.</summary>
internal sealed class NamePool
{
    // What comes later its records keep to themselves: a flood of names is not to stay here when they are gone.
    private const int MaxCount = 4096;

    private readonly ConcurrentDictionary<string, string> _names = new();

    public string Share(string name)
    {
        if (_names.TryGetValue(name, out var shared))
        {
            return shared;
        }

        return _names.Count < MaxCount ? _names.GetOrAdd(name, name) : name;
    }
}
