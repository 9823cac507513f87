using LibAerospikeSharp.TestServer.Inspection;

namespace LibAerospikeSharp.TestServer;

public sealed partial class AerospikeTestServer
{
    /// <summary>
    /// Returns the commands received since the last call, oldest first, and clears the log. A command is logged before its response
    /// is sent. <see cref="AerospikeTestServerOptions.MaxLoggedRequests"/> must be set.
    /// </summary>
    /// <returns>The last commands, at most as many as the option allows.</returns>
    /// <exception cref="InvalidOperationException">The server does not log commands.</exception>
    public IReadOnlyList<ReceivedRequest> TakeRequests() => Node.Behavior.IsLogging
        ? Node.Behavior.TakeRequests()
        : throw new InvalidOperationException(
            $"The server does not log commands. Start it with {nameof(AerospikeTestServerOptions.MaxLoggedRequests)} above 0.");

    /// <summary>Returns the records that are stored now, in no particular order. Expired records are left out.</summary>
    /// <returns>Copies of the records. All nodes of a cluster return the same.</returns>
    public IReadOnlyList<RecordSnapshot> GetRecords() => RecordReader.ReadAll(_database);

    /// <summary>
    /// Prepares the server for the next test: removes all records, calls <see cref="ClearFaults"/>, and clears the log of received
    /// commands. The address and the connections stay. In a cluster, the records of all nodes are removed.
    /// </summary>
    public void Reset()
    {
        ClearFaults();
        foreach (var ns in _database.Namespaces)
        {
            ns.Clear();
        }

        Node.Behavior.TakeRequests();
    }
}
