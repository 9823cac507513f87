using System.Net.Sockets;

namespace LibAerospikeSharp.TestServer;

public sealed partial class AerospikeTestServer
{
    /// <summary>
    /// Whether the server ignores requests. It still accepts connections and reads requests, but neither executes them nor responds.
    /// An ignored request never gets a response, even when this is turned off again. Default: false.
    /// </summary>
    public bool IgnoresRequests
    {
        get => Node.Behavior.IgnoresRequests;
        set => Node.Behavior.IgnoresRequests = value;
    }

    /// <summary>How long every response is delayed, including responses to info requests. Default: zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan Latency
    {
        get => Node.Behavior.Latency;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            Node.Behavior.Latency = value;
        }
    }

    /// <summary>Whether new connections are refused. Existing connections stay open. Default: false.</summary>
    /// <exception cref="ObjectDisposedException">The property is set after the server was disposed.</exception>
    /// <exception cref="SocketException">Another process took the port while the property was being set.</exception>
    public bool RefusesConnections
    {
        get => Node.RefusesConnections;
        set => Node.RefusesConnections = value;
    }

    /// <summary>
    /// The maximum number of open connections. At the limit, a new connection is accepted and immediately closed, as a real server
    /// does at its <c>proto-fd-max</c>. Existing connections stay open. Default: 15000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxConnections
    {
        get => Node.Behavior.MaxConnections;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            Node.Behavior.MaxConnections = value;
        }
    }

    /// <summary>
    /// Injects a fault. A request triggers the first matching fault, in the order in which they were injected, whichever client
    /// sends it.
    /// </summary>
    /// <param name="fault">What happens, to which requests, and how many times.</param>
    /// <exception cref="ArgumentException">A property of the fault is out of range.</exception>
    public void Inject(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        fault.Validate();
        Node.Behavior.Faults.Add(fault);
    }

    /// <summary>
    /// Makes the next command fail: the server responds with an error and does not execute the command. A short form of
    /// <see cref="Inject"/>.
    /// </summary>
    /// <param name="resultCode">The result code, 1 to 255.</param>
    /// <param name="subcode">
    /// The subcode that newer servers add to the result code; <see langword="null"/> sends none. Default: null.
    /// </param>
    /// <param name="message">The message that newer servers add to the subcode; it is only sent with a subcode. Default: null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result code is not between 1 and 255, or the subcode is negative.</exception>
    public void FailNext(int resultCode, int? subcode = null, string? message = null) =>
        Inject(new Fault { ResultCode = resultCode, Subcode = subcode, Message = message });

    /// <summary>Breaks the response to the next command. The command itself is executed. A short form of <see cref="Inject"/>.</summary>
    /// <param name="fault">What is wrong with the response.</param>
    /// <param name="afterBytes">
    /// The number of bytes that are sent correctly first. The header of a response has 8 bytes, that of a message in it 22 more.
    /// Default: 0.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The fault is not defined, or the number of bytes is negative.</exception>
    public void BreakNext(ResponseFault fault, int afterBytes = 0) => Inject(new Fault { Response = fault, AfterBytes = afterBytes });

    /// <summary>
    /// Removes the faults that have not happened yet, and resets <see cref="IgnoresRequests"/>, <see cref="Latency"/>,
    /// <see cref="RefusesConnections"/> and <see cref="MaxConnections"/> to their defaults.
    /// </summary>
    public void ClearFaults()
    {
        Node.Behavior.ClearFaults();
        if (Node.RefusesConnections)
        {
            Node.RefusesConnections = false;
        }
    }
}
