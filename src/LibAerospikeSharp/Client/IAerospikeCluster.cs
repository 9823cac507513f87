namespace LibAerospikeSharp;

/// <summary>The cluster that a client is connected to: its nodes, and the info commands that query them. Safe for use from any thread.</summary>
public interface IAerospikeCluster
{
    /// <summary>The names of the nodes that the client knows, such as <c>BB9020011AC4202</c>.</summary>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    IReadOnlyList<string> NodeNames { get; }

    /// <summary>Sends an info command to one node, which responded to a question just before. Silent nodes don't get it.</summary>
    /// <param name="command">One command, such as <c>"build"</c> or <c>"namespace/test"</c>.</param>
    /// <returns>The response, without the command that the server repeats.</returns>
    /// <exception cref="ArgumentException"><paramref name="command"/> is not a single command.</exception>
    /// <exception cref="AerospikeException">No node responded within 1 second of being asked, or the node rejected the command.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    string Info(string command);

    /// <summary>Asynchronous version of <see cref="Info"/>. libaerospike has none, so it runs on one of the client's worker threads.</summary>
    /// <inheritdoc cref="Info(string)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<string> InfoAsync(string command, CancellationToken cancellationToken = default);

    /// <summary>Sends an info command to every node.</summary>
    /// <param name="command">One command, such as <c>"build"</c> or <c>"namespace/test"</c>.</param>
    /// <returns>The responses by node name.</returns>
    /// <exception cref="ArgumentException"><paramref name="command"/> is not a single command.</exception>
    /// <exception cref="AerospikeException">A node did not respond within 1 second, or rejected the command. The remaining nodes are not asked.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    IReadOnlyDictionary<string, string> InfoAll(string command);

    /// <summary>Asynchronous version of <see cref="InfoAll"/>. libaerospike has none, so it runs on one of the client's worker threads.</summary>
    /// <inheritdoc cref="InfoAll(string)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<IReadOnlyDictionary<string, string>> InfoAllAsync(string command, CancellationToken cancellationToken = default);
}
