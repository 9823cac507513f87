using System.Diagnostics;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>Listens for what a server reports when it fails on a request in a way that isn't meant.</summary>
internal sealed class ServerMistakes : TraceListener
{
    public ServerMistakes() => Trace.Listeners.Add(this);

    /// <summary>Null if there was none.</summary>
    public string? First { get; private set; }

    public override void Write(string? message)
    {
        // What comes before the text itself.
    }

    public override void WriteLine(string? message)
    {
        // The one that has it on purpose isn't meant.
        if (message?.Contains(nameof(BrokenClockTests), StringComparison.Ordinal) == false)
        {
            First ??= message;
        }
    }

    protected override void Dispose(bool disposing)
    {
        Trace.Listeners.Remove(this);
        base.Dispose(disposing);
    }
}
