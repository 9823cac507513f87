using System.Collections.Concurrent;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer;

/// <summary>What the server does wrong on purpose. Asked by connections for each request, so changes take effect at once.</summary>
internal sealed class Faults
{
    private readonly ConcurrentQueue<Response> _failures = new();
    private readonly ConcurrentQueue<(AnswerFault Fault, int AfterBytes)> _breaks = new();
    private volatile bool _silent;

    /// <summary>Requests are read and thrown away: nothing is carried out, nothing answered.</summary>
    public bool Silent
    {
        get => _silent;
        set => _silent = value;
    }

    /// <summary>The next record command is answered so and not carried out.</summary>
    public void FailNext(Response answer) => _failures.Enqueue(answer);

    public Response? TakeFailure() => _failures.TryDequeue(out Response? answer) ? answer : null;

    /// <summary>The next record command is carried out, and its answer breaks off.</summary>
    public void BreakNext(AnswerFault fault, int afterBytes) => _breaks.Enqueue((fault, afterBytes));

    public (AnswerFault Fault, int AfterBytes)? TakeBreak() => _breaks.TryDequeue(out var taken) ? taken : null;

    public void Clear()
    {
        _failures.Clear();
        _breaks.Clear();
        _silent = false;
    }
}
