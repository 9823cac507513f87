namespace LibAerospikeSharp.TestServer;

/// <summary>What an <see cref="AerospikeTestServer"/> or the nodes of an <see cref="AerospikeTestCluster"/> are like.</summary>
public sealed record AerospikeTestServerOptions
{
    private const int MaxClusterNameLength = 63;
    private const int MaxPort = ushort.MaxValue;

    /// <summary>Gets the namespaces. Default: one, <c>"test"</c>.</summary>
    public IReadOnlyList<NamespaceOptions> Namespaces { get; init; } = ["test"];

    /// <summary>Gets the cluster's name; a client that expects another one doesn't connect. Default: null, no name.</summary>
    public string? ClusterName { get; init; }

    /// <summary>Gets the clock by which records expire. Clients count the time a record has left by their own clock. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gets the TCP port on 127.0.0.1; a cluster takes free ones whatever it says. Default: 0, a free one.</summary>
    public int Port { get; init; }

    /// <summary>Gets whether the server starts out with <see cref="AerospikeTestServer.IgnoresRequests"/> on: it accepts connections and never answers. Default: false.</summary>
    public bool IgnoresRequests { get; init; }

    /// <summary>
    /// Gets how many of the last commands are kept for <see cref="AerospikeTestServer.TakeRequests"/>. Default: 0, none, which
    /// is the fastest.
    /// </summary>
    public int MaxLoggedRequests { get; init; }

    internal void Validate()
    {
        if (Namespaces is null || Namespaces.Count == 0)
        {
            throw new ArgumentException("At least one namespace is needed.", nameof(Namespaces));
        }

        foreach (var ns in Namespaces)
        {
            (ns ?? throw new ArgumentException("A namespace is null.", nameof(Namespaces))).Validate();
        }

        if (Namespaces.Select(ns => ns.Name).Distinct().Count() != Namespaces.Count)
        {
            throw new ArgumentException("A namespace is named twice.", nameof(Namespaces));
        }

        if (ClusterName is not null && !NamespaceOptions.IsName(ClusterName, MaxClusterNameLength))
        {
            throw new ArgumentException($"'{ClusterName}' can't be a cluster name: 1 to {MaxClusterNameLength} letters, digits, '_', '-' or '$' are needed.", nameof(ClusterName));
        }

        ArgumentNullException.ThrowIfNull(TimeProvider);
        if (TimeProvider.GetUtcNow() < Protocol.ServerTime.Epoch)
        {
            throw new ArgumentException($"The clock says {TimeProvider.GetUtcNow():u}; a server's time begins with 2010. Start it later, best at the present, by which clients count.", nameof(TimeProvider));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(Port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Port, MaxPort);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxLoggedRequests);
    }
}
