namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>The namespaces of a server. It knows nothing of connections, so several nodes can share it.</summary>
internal sealed class Database
{
    private readonly Dictionary<string, Namespace> _byName;

    public Database(AerospikeTestServerOptions options)
    {
        Namespaces = [.. options.Namespaces.Select(ns => new Namespace(ns, options.TimeProvider))];
        _byName = Namespaces.ToDictionary(n => n.Name);
        ClusterName = options.ClusterName;
        Clock = options.TimeProvider;
    }

    public IReadOnlyList<Namespace> Namespaces { get; }

    public string? ClusterName { get; }

    public TimeProvider Clock { get; }

    public Namespace? Find(string name) => _byName.GetValueOrDefault(name);
}
