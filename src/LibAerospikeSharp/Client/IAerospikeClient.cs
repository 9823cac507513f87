namespace LibAerospikeSharp;

/// <summary>
/// A client of one Aerospike cluster. Safe for use from any thread; make one and share it. Every call on a disposed
/// client is an <see cref="ObjectDisposedException"/>, but for <see cref="IsConnected"/> and <see cref="Ping"/>, which
/// answer <see langword="false"/>.
/// </summary>
public partial interface IAerospikeClient : IDisposable, IAsyncDisposable
{
    /// <summary>Whether at least one node of the cluster is known and alive, as the client saw it last.</summary>
    bool IsConnected { get; }

    /// <summary>The cluster: its nodes, and what they say about themselves.</summary>
    IAerospikeCluster Cluster { get; }

    /// <summary>Asks a node for its build: a real round trip. Never throws.</summary>
    /// <returns>Whether a node answered within 1 second.</returns>
    bool Ping();

    /// <summary>As <see cref="Ping"/>, on a thread of the client's own.</summary>
    /// <param name="cancellationToken">Ends the task.</param>
    /// <returns>Whether a node answered within 1 second.</returns>
    Task<bool> PingAsync(CancellationToken cancellationToken = default);
}
