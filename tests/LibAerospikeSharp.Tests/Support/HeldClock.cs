namespace LibAerospikeSharp.Tests;

/// <summary>
/// A clock that holds up whoever asks it while it is held: a test server in the middle of a command that writes a record or finds
/// one. A read of a record that isn't there never asks.
/// </summary>
internal sealed class HeldClock : TimeProvider, IDisposable
{
    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(60); // only a fault can miss it

    private readonly ManualResetEventSlim _runs = new(initialState: true);
    private readonly ManualResetEventSlim _asked = new();

    public override DateTimeOffset GetUtcNow()
    {
        if (!_runs.IsSet)
        {
            _asked.Set();
        }

        _runs.Wait();
        return System.GetUtcNow();
    }

    public void Hold() => _runs.Reset();

    /// <summary>Waits until somebody is held up.</summary>
    public bool AwaitHeld() => _asked.Wait(s_deadline);

    public void Release() => _runs.Set();

    // The events are left to the collector: a thread may be between two of their instructions.
    public void Dispose() => Release();
}
