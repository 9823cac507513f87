using System.Net;
using System.Net.Sockets;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer;

/// <summary>
/// An Aerospike server for unit tests and demos. It keeps everything in memory and forgets it on <see cref="Dispose"/>;
/// it isn't made for data, for load or for reach from other machines.
/// </summary>
/// <remarks>
/// It is one node that speaks the Aerospike protocol on 127.0.0.1, so that ordinary clients connect to it.
/// What it can't do it answers with an error, never with a wrong success. Instances are independent of each other and
/// safe to use from several threads. The server works on the thread pool: code that blocks many of the pool's threads at once
/// keeps it waiting, so that clients time out.
/// </remarks>
public sealed class AerospikeTestServer : IDisposable
{
    private readonly Node _node;

    private AerospikeTestServer(AerospikeTestServerOptions options)
    {
        var faults = new Faults { Silent = options.SilentAccept };
        _node = new Node(new Database(options), options.Port, faults);
    }

    /// <summary>Gets where the server listens; the text form is <c>127.0.0.1:port</c>, as clients take it.</summary>
    public IPEndPoint Address => _node.Address;

    /// <summary>
    /// Gets or sets whether the server has gone silent: it goes on accepting connections and reading requests, but carries none of
    /// them out and answers nothing. Requests from that time stay unanswered. Default: false.
    /// </summary>
    public bool Silent
    {
        get => _node.Faults.Silent;
        set => _node.Faults.Silent = value;
    }

    /// <summary>Starts a server with the namespace <c>test</c> on a free port.</summary>
    /// <returns>The running server; dispose it to stop it.</returns>
    /// <exception cref="SocketException">No port could be opened on 127.0.0.1.</exception>
    public static AerospikeTestServer Start() => Start(new AerospikeTestServerOptions());

    /// <summary>Starts a server.</summary>
    /// <param name="options">What the server is like.</param>
    /// <returns>The running server; dispose it to stop it.</returns>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="SocketException">The port is taken, or no port could be opened on 127.0.0.1.</exception>
    public static AerospikeTestServer Start(AerospikeTestServerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        return new AerospikeTestServer(options);
    }

    /// <summary>
    /// Has the next record command fail, whoever sends it: it is answered with an error and not carried out. Several calls fail
    /// as many commands, in their order.
    /// </summary>
    /// <param name="resultCode">The server's code, 1 to 255.</param>
    /// <param name="subcode">What newer servers add to their code; not sent when it is null. Default: null.</param>
    /// <param name="message">What newer servers say beside the subcode; only sent with one. Default: null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The code is not between 1 and 255, or the subcode is negative.</exception>
    public void FailNext(int resultCode, int? subcode = null, string? message = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(resultCode, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(resultCode, byte.MaxValue);
        ArgumentOutOfRangeException.ThrowIfNegative(subcode.GetValueOrDefault(), nameof(subcode));
        _node.Faults.FailNext(new Response { Code = (ServerResult)resultCode, Details = subcode is { } number ? new ErrorDetails(number, message) : null });
    }

    /// <summary>
    /// Has the answer to the next record command break off, whoever sends it; the command is carried out. Several calls break
    /// as many answers, in their order.
    /// </summary>
    /// <param name="fault">What becomes of the connection.</param>
    /// <param name="afterBytes">How many bytes of the answer are sent before, from 0; an answer's head has 8 and its message 22 more. Default: 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fault is none of the names, or the number is negative.</exception>
    public void BreakNext(AnswerFault fault, int afterBytes = 0)
    {
        if (!Enum.IsDefined(fault))
            throw new ArgumentOutOfRangeException(nameof(fault), fault, "There is no such fault.");

        ArgumentOutOfRangeException.ThrowIfNegative(afterBytes);
        _node.Faults.BreakNext(fault, afterBytes);
    }

    /// <summary>Forgets the failures and breaks that no command has met yet, and ends <see cref="Silent"/>.</summary>
    public void ClearFaults() => _node.Faults.Clear();

    /// <summary>Closes all client connections at once; clients may connect again.</summary>
    public void CloseConnections() => _node.CloseConnections();

    /// <summary>Stops the server at once: closes its port and all client connections, and forgets all records. Doing it again does nothing.</summary>
    public void Dispose() => _node.Dispose();
}
