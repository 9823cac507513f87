using LibAerospikeSharp.TestServer.Inspection;

namespace LibAerospikeSharp.TestServer;

public sealed partial class AerospikeTestServer
{
    /// <summary>
    /// Gives the commands that the server has received since the last call, the oldest first, and forgets them. A command is among
    /// them before its answer is sent. <see cref="AerospikeTestServerOptions.MaxLoggedRequests"/> has to be set.
    /// </summary>
    /// <returns>The commands, at most as many as the option says: the last ones.</returns>
    /// <exception cref="InvalidOperationException">No commands are kept.</exception>
    public IReadOnlyList<ReceivedRequest> TakeRequests() => Node.Behavior.IsLogging
        ? Node.Behavior.TakeRequests()
        : throw new InvalidOperationException($"No commands are kept. Start the server with {nameof(AerospikeTestServerOptions.MaxLoggedRequests)} above 0.");

    /// <summary>Gives the records that are stored now, in no order; those that have expired aren't among them.</summary>
    /// <returns>A copy; the nodes of a cluster all give the same.</returns>
    public IReadOnlyList<RecordSnapshot> GetRecords() => RecordReader.ReadAll(_database);

    /// <summary>
    /// Starts over for the next test: forgets all records, the faults as <see cref="ClearFaults"/> does, and the received commands. The
    /// address and the connections stay. In a cluster the records of all nodes go.
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
