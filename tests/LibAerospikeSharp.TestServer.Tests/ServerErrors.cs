using System.Diagnostics;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>Listens for the unexpected exceptions that servers report.</summary>
internal sealed class ServerErrors : TraceListener
{
    public ServerErrors() => Trace.Listeners.Add(this);

    /// <summary>The first report, or null if there was none.</summary>
    public string? First { get; private set; }

    public override void Write(string? message)
    {
        // The part before the message.
    }

    public override void WriteLine(string? message)
    {
        // That fixture causes exceptions on purpose.
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
