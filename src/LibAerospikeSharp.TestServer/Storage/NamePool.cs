using System.Collections.Concurrent;

namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>Returns the same string for equal names, so a million records don't hold a million copies of their bin names.</summary>
internal sealed class NamePool
{
    // Further names are not pooled. Otherwise a flood of names would stay here after its records are gone.
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
