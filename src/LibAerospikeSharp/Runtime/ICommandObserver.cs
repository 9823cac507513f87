namespace LibAerospikeSharp.Runtime;

/// <summary>
/// Is notified of commands. It is called on the threads that run them, event loops included, so it neither blocks nor throws.
/// </summary>
internal interface ICommandObserver
{
    void OnStarted(in CommandScope command);

    /// <param name="command">The command.</param>
    /// <param name="failure">Why it failed, or <see langword="null"/>.</param>
    void OnEnded(in CommandScope command, Exception? failure);
}
