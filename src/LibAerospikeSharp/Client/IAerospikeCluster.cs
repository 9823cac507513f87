namespace LibAerospikeSharp;

/// <summary>The cluster that a client is connected to: its nodes, and what they say about themselves. Safe for use from any thread.</summary>
public interface IAerospikeCluster
{
    /// <summary>The names of the nodes that the client knows, such as <c>BB9020011AC4202</c>.</summary>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    IReadOnlyList<string> NodeNames { get; }

    /// <summary>Sends an info command to one node.</summary>
    /// <param name="command">One command, such as <c>"build"</c> or <c>"namespace/test"</c>.</param>
    /// <returns>The response, without the command that the server repeats.</returns>
    /// <exception cref="ArgumentException">It is not a single command.</exception>
    /// <exception cref="AerospikeException">No node responded within 1 second, or it refused the command.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    string Info(string command);

    /// <summary>Asynchronous version of <see cref="Info"/>. libaerospike has none, so it runs on a thread of the client's own.</summary>
    /// <param name="command"><inheritdoc cref="Info" path="/param[@name='command']"/></param>
    /// <param name="cancellationToken">Cancels the returned task immediately.</param>
    /// <returns><inheritdoc cref="Info" path="/returns"/></returns>
    /// <inheritdoc cref="Info" path="/exception"/>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<string> InfoAsync(string command, CancellationToken cancellationToken = default);

    /// <summary>Sends an info command to every node.</summary>
    /// <param name="command">One command, such as <c>"build"</c> or <c>"namespace/test"</c>.</param>
    /// <returns>The responses by the nodes' names.</returns>
    /// <exception cref="ArgumentException">It is not a single command.</exception>
    /// <exception cref="AerospikeException">A node did not respond within 1 second, or refused the command. No further node is asked then.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    IReadOnlyDictionary<string, string> InfoAll(string command);

    /// <summary>Asynchronous version of <see cref="InfoAll"/>. libaerospike has none, so it runs on a thread of the client's own.</summary>
    /// <param name="command"><inheritdoc cref="InfoAll" path="/param[@name='command']"/></param>
    /// <param name="cancellationToken">Cancels the returned task immediately.</param>
    /// <returns><inheritdoc cref="InfoAll" path="/returns"/></returns>
    /// <inheritdoc cref="InfoAll" path="/exception"/>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<IReadOnlyDictionary<string, string>> InfoAllAsync(string command, CancellationToken cancellationToken = default);
}
