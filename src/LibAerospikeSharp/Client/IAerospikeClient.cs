namespace LibAerospikeSharp;

/// <summary>
/// A client of one Aerospike cluster. Safe for use from any thread: create one and share it. Once it is disposed, calls throw
/// <see cref="ObjectDisposedException"/>. Only <see cref="IsConnected"/>, <see cref="Ping"/> and <see cref="PingAsync"/> return
/// <see langword="false"/> instead.
/// </summary>
/// <remarks>
/// Arguments can be arrays, spans or collection expressions. The methods that take spans are not virtual. On a
/// <see cref="AerospikeClient"/> they allocate no array. On a mock, or on a class of your own, they call the method that takes an
/// array.
/// </remarks>
public partial interface IAerospikeClient : IDisposable, IAsyncDisposable
{
    /// <summary>Whether at least one node of the cluster was known and alive when the client last checked.</summary>
    bool IsConnected { get; }

    /// <summary>The cluster: its nodes, and the info commands that query them.</summary>
    IAerospikeCluster Cluster { get; }

    /// <summary>
    /// Tests the connection with a real round trip. One node is asked. If it does not respond within 100 ms, all others are asked
    /// at the same time. Never throws.
    /// </summary>
    /// <returns>Whether any node responded within 1 second of being asked.</returns>
    bool Ping();

    /// <summary>Asynchronous version of <see cref="Ping"/>. libaerospike has none, so it runs on one of the client's worker threads.</summary>
    /// <inheritdoc cref="Ping()"/>
    /// <param name="cancellationToken">Cancels the returned task immediately.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<bool> PingAsync(CancellationToken cancellationToken = default);
}
