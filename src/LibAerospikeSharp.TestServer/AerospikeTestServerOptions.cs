namespace LibAerospikeSharp.TestServer;

/// <summary>What an <see cref="AerospikeTestServer"/> is like.</summary>
public sealed record AerospikeTestServerOptions
{
    private const int MaxNamespaceLength = 31;
    private const int MaxClusterNameLength = 63;
    private const int MaxPort = ushort.MaxValue;

    /// <summary>Gets the names of the namespaces, at most 31 bytes each. Default: one, <c>"test"</c>.</summary>
    public IReadOnlyList<string> Namespaces { get; init; } = ["test"];

    /// <summary>Gets the cluster's name; a client that expects another one doesn't connect. Default: null, no name.</summary>
    public string? ClusterName { get; init; }

    /// <summary>Gets the clock by which records expire. Clients count the time a record has left by their own clock. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gets how long a record lives that a write gave no time to live, in whole seconds, rounded up, at most ten years. Default: null, never expires.</summary>
    public TimeSpan? DefaultTimeToLive { get; init; }

    /// <summary>Gets the TCP port on 127.0.0.1. Default: 0, a free one.</summary>
    public int Port { get; init; }

    /// <summary>Gets whether the server starts out with <see cref="AerospikeTestServer.Silent"/> on: it accepts connections and never answers. Default: false.</summary>
    public bool SilentAccept { get; init; }

    internal void Validate()
    {
        if (Namespaces is null || Namespaces.Count == 0)
            throw new ArgumentException("At least one namespace is needed.", nameof(Namespaces));

        foreach (string name in Namespaces)
        {
            if (!IsName(name, MaxNamespaceLength))
                throw new ArgumentException($"'{name}' can't be a namespace: 1 to {MaxNamespaceLength} letters, digits, '_', '-' or '$' are needed.", nameof(Namespaces));
        }

        if (Namespaces.Distinct().Count() != Namespaces.Count)
            throw new ArgumentException("A namespace is named twice.", nameof(Namespaces));

        if (ClusterName is not null && !IsName(ClusterName, MaxClusterNameLength))
            throw new ArgumentException($"'{ClusterName}' can't be a cluster name: 1 to {MaxClusterNameLength} letters, digits, '_', '-' or '$' are needed.", nameof(ClusterName));

        ArgumentNullException.ThrowIfNull(TimeProvider);
        ArgumentOutOfRangeException.ThrowIfNegative(Port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Port, MaxPort);
        if (DefaultTimeToLive is { } ttl && (ttl <= TimeSpan.Zero || ttl > TimeSpan.FromSeconds(Commands.TimeToLive.MaxSeconds)))
            throw new ArgumentOutOfRangeException(nameof(DefaultTimeToLive), ttl, "A time to live is more than zero and at most ten years; null stands for never.");
    }

    // Anything else could be taken for punctuation in answers to clients.
    private static bool IsName(string? name, int maxLength) =>
        name is { Length: > 0 } && name.Length <= maxLength && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '$');
}
