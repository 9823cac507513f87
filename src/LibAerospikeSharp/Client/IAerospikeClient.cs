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

    /// <summary>The names of the nodes that the client knows, such as <c>BB9020011AC4202</c>.</summary>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    IReadOnlyList<string> NodeNames { get; }

    /// <summary>Asks a node for its build: a real round trip. Never throws.</summary>
    /// <returns>Whether a node answered within 1 second.</returns>
    bool Ping();

    /// <summary>As <see cref="Ping"/>, on a thread of the client's own.</summary>
    /// <param name="cancellationToken">Ends the task.</param>
    /// <returns>Whether a node answered within 1 second.</returns>
    Task<bool> PingAsync(CancellationToken cancellationToken = default);

    /// <summary>Sends an info command to one node, whichever answers first.</summary>
    /// <param name="command">One command, such as <c>"build"</c> or <c>"namespace/test"</c>.</param>
    /// <returns>The answer, without the command that the server repeats.</returns>
    /// <exception cref="ArgumentException">It is no single command.</exception>
    /// <exception cref="AerospikeException">No node answered within 1 second, or it refused the command.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    string Info(string command);

    /// <summary>As <see cref="Info"/>, on a thread of the client's own.</summary>
    /// <param name="command">One command, such as <c>"build"</c> or <c>"namespace/test"</c>.</param>
    /// <param name="cancellationToken">Ends the task.</param>
    /// <returns>The answer, without the command that the server repeats.</returns>
    /// <exception cref="ArgumentException">It is no single command.</exception>
    /// <exception cref="AerospikeException">No node answered within 1 second, or it refused the command.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<string> InfoAsync(string command, CancellationToken cancellationToken = default);

    /// <summary>Sends an info command to every node.</summary>
    /// <param name="command">One command, such as <c>"build"</c> or <c>"namespace/test"</c>.</param>
    /// <returns>The answers by the nodes' names.</returns>
    /// <exception cref="ArgumentException">It is no single command.</exception>
    /// <exception cref="AerospikeException">A node did not answer within 1 second, or refused the command; others are not asked then.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    IReadOnlyDictionary<string, string> InfoAll(string command);

    /// <summary>As <see cref="InfoAll"/>, on a thread of the client's own.</summary>
    /// <param name="command">One command, such as <c>"build"</c> or <c>"namespace/test"</c>.</param>
    /// <param name="cancellationToken">Ends the task.</param>
    /// <returns>The answers by the nodes' names.</returns>
    /// <exception cref="ArgumentException">It is no single command.</exception>
    /// <exception cref="AerospikeException">A node did not answer within 1 second, or refused the command; others are not asked then.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<IReadOnlyDictionary<string, string>> InfoAllAsync(string command, CancellationToken cancellationToken = default);
}
