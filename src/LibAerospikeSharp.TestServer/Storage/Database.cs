namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>All namespaces. Knows nothing of connections, so several nodes can serve the same one.</summary>
internal sealed class Database
{
    private readonly Dictionary<string, Namespace> _byName;

    public Database(AerospikeTestServerOptions options)
    {
        uint defaultTimeToLive = options.DefaultTimeToLive is { } ttl ? (uint)Math.Ceiling(ttl.TotalSeconds) : 0;
        Namespaces = [.. options.Namespaces.Select(name => new Namespace(name, options.TimeProvider, defaultTimeToLive))];
        _byName = Namespaces.ToDictionary(n => n.Name);
        ClusterName = options.ClusterName;
        Clock = options.TimeProvider;
    }

    public IReadOnlyList<Namespace> Namespaces { get; }

    public string? ClusterName { get; }

    public TimeProvider Clock { get; }

    public Namespace? Find(string name) => _byName.GetValueOrDefault(name);
}
