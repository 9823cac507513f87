using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp.Process;

/// <summary>Holds up the event loop on which a command ends, until it is opened.</summary>
/// <param name="key">The command's key.</param>
internal sealed class LoopGate(Key key) : ICommandObserver, IDisposable
{
    private readonly ManualResetEventSlim _isReached = new();
    private readonly ManualResetEventSlim _isOpen = new();

    /// <summary>Waits until the loop is held up.</summary>
    public void WaitUntilReached() => _isReached.Wait();

    public void Open() => _isOpen.Set();

    public void OnStarted(in CommandScope command)
    {
    }

    public void OnEnded(in CommandScope command, Exception? failure)
    {
        if (key.Equals(command.Target))
        {
            _isReached.Set();
            _isOpen.Wait();
        }
    }

    public void Dispose()
    {
        _isReached.Dispose();
        _isOpen.Dispose();
    }
}
