namespace LibAerospikeSharp.TestServer;

/// <summary>How an <see cref="AerospikeTestServer"/>, or each node of an <see cref="AerospikeTestCluster"/>, is configured.</summary>
public sealed record AerospikeTestServerOptions
{
    private const int MaxClusterNameLength = 63;
    private const int MaxPort = ushort.MaxValue;

    /// <summary>The namespaces. Default: one, <c>"test"</c>.</summary>
    public IReadOnlyList<NamespaceOptions> Namespaces { get; init; } = ["test"];

    /// <summary>The name of the cluster. A client that expects a different name doesn't connect. Default: null, no name.</summary>
    public string? ClusterName { get; init; }

    /// <summary>
    /// The clock that decides when records expire. Clients compute the remaining time to live by their own clock. Default: the
    /// system's clock.
    /// </summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The TCP port on 127.0.0.1. A cluster ignores it and uses free ports. Default: 0, a free port.</summary>
    public int Port { get; init; }

    /// <summary>
    /// Whether the server starts with <see cref="AerospikeTestServer.IgnoresRequests"/> turned on, so it accepts connections but never
    /// responds. Default: false.
    /// </summary>
    public bool IgnoresRequests { get; init; }

    /// <summary>
    /// How many of the last commands are kept for <see cref="AerospikeTestServer.TakeRequests"/>. Default: 0, none. The server is
    /// fastest then.
    /// </summary>
    public int MaxLoggedRequests { get; init; }

    internal void Validate()
    {
        if (Namespaces is null || Namespaces.Count == 0)
        {
            throw new ArgumentException("At least one namespace is required.", nameof(Namespaces));
        }

        foreach (var ns in Namespaces)
        {
            (ns ?? throw new ArgumentException("A namespace is null.", nameof(Namespaces))).Validate();
        }

        if (Namespaces.Select(ns => ns.Name).Distinct().Count() != Namespaces.Count)
        {
            throw new ArgumentException("Two namespaces have the same name.", nameof(Namespaces));
        }

        if (ClusterName is not null && !NamespaceOptions.IsName(ClusterName, MaxClusterNameLength))
        {
            throw new ArgumentException(
                $"'{ClusterName}' is not a valid cluster name. Use 1 to {MaxClusterNameLength} letters, digits, '_', '-' or '$'.", nameof(ClusterName));
        }

        ArgumentNullException.ThrowIfNull(TimeProvider);
        if (TimeProvider.GetUtcNow() < Protocol.ServerTime.Epoch)
        {
            throw new ArgumentException(
                $"The clock is at {TimeProvider.GetUtcNow():u}, but a server's time starts in 2010. Set it to 2010 or later. " +
                "The present is best, because clients use their own clock.",
                nameof(TimeProvider));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(Port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Port, MaxPort);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxLoggedRequests);
    }
}
