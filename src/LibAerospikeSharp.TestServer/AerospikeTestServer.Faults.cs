using System.Net.Sockets;

namespace LibAerospikeSharp.TestServer;

public sealed partial class AerospikeTestServer
{
    /// <summary>
    /// Gets or sets whether the server has gone silent: it goes on accepting connections and reading requests, but carries none of
    /// them out and answers nothing. Requests from that time stay unanswered. Default: false.
    /// </summary>
    public bool IgnoresRequests
    {
        get => Node.Behavior.IgnoresRequests;
        set => Node.Behavior.IgnoresRequests = value;
    }

    /// <summary>Gets or sets how much later than usual every answer comes, to info requests too. Default: zero.</summary>
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

    /// <summary>Gets or sets whether clients are refused when they connect; the connections there are go on. Default: false.</summary>
    /// <exception cref="ObjectDisposedException">It is set and the server is disposed.</exception>
    /// <exception cref="SocketException">Another process took the port in the moment when it was set.</exception>
    public bool RefusesConnections
    {
        get => Node.RefusesConnections;
        set => Node.RefusesConnections = value;
    }

    /// <summary>
    /// Gets or sets how many connections there may be at once; a client that goes beyond is connected and at once disconnected, as by
    /// a real server at its <c>proto-fd-max</c>. The connections there are go on. Default: 15000.
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
    /// Has something go wrong. Faults that were injected before come first: each request meets the first that fits it, whoever sends it.
    /// </summary>
    /// <param name="fault">What happens, to which requests, and how often.</param>
    /// <exception cref="ArgumentException">A part of the fault is out of its range.</exception>
    public void Inject(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        fault.Validate();
        Node.Behavior.Faults.Add(fault);
    }

    /// <summary>Has the next command fail: it is answered with an error and not carried out. A short form of <see cref="Inject"/>.</summary>
    /// <param name="resultCode">The server's code, 1 to 255.</param>
    /// <param name="subcode">What newer servers add to their code; not sent when it is null. Default: null.</param>
    /// <param name="message">What newer servers say beside the subcode; only sent with one. Default: null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The code is not between 1 and 255, or the subcode is negative.</exception>
    public void FailNext(int resultCode, int? subcode = null, string? message = null) =>
        Inject(new Fault { ResultCode = resultCode, Subcode = subcode, Message = message });

    /// <summary>Has the answer to the next command go wrong; the command is carried out. A short form of <see cref="Inject"/>.</summary>
    /// <param name="fault">What is wrong with the answer.</param>
    /// <param name="afterBytes">How many bytes of the answer are right before, from 0; an answer's head has 8 and its message 22 more. Default: 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fault is none of the names, or the number is negative.</exception>
    public void BreakNext(ResponseFault fault, int afterBytes = 0) => Inject(new Fault { Response = fault, AfterBytes = afterBytes });

    /// <summary>
    /// Forgets the faults that are still to happen, and sets <see cref="IgnoresRequests"/>, <see cref="Latency"/>, <see cref="RefusesConnections"/>
    /// and <see cref="MaxConnections"/> to their defaults.
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
