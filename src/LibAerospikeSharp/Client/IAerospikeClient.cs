namespace LibAerospikeSharp;

/// <summary>
/// A client of one Aerospike cluster. Safe for use from any thread; make one and share it. Every call on a disposed
/// client is an <see cref="ObjectDisposedException"/>, but for <see cref="IsConnected"/> and <see cref="Ping"/>, which
/// answer <see langword="false"/>.
/// </summary>
public partial interface IAerospikeClient : IDisposable
{
    /// <summary>Whether at least one node of the cluster is known and alive, as the client saw it last.</summary>
    bool IsConnected { get; }

    /// <summary>The names of the nodes that the client knows, such as <c>BB9020011AC4202</c>.</summary>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    IReadOnlyList<string> NodeNames { get; }

    /// <summary>Asks a node for its build: a real round trip. Never throws.</summary>
    /// <returns>Whether a node answered within 1 second.</returns>
    bool Ping();
}
