namespace LibAerospikeSharp.Tests;

/// <summary>A clock that holds up whoever asks it while it is held: a test server in the middle of a command.</summary>
internal sealed class HeldClock : TimeProvider, IDisposable
{
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
    public bool AwaitHeld() => _asked.Wait(Patience.Deadline);

    public void Release() => _runs.Set();

    // The events are left to the collector: a thread may be between two of their instructions.
    public void Dispose() => Release();
}
