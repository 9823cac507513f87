namespace LibAerospikeSharp;

/// <summary>
/// The command did not complete in time. For writes, see <see cref="AerospikeException.InDoubt"/>. The properties say how far the
/// command got, as far as libaerospike reports it.
/// </summary>
/// <param name="message">What failed, on what, and why.</param>
/// <param name="resultCode">The code from the server or the client.</param>
/// <param name="inDoubt">Whether a write may have been applied although it failed. Default: <see langword="false"/>.</param>
/// <param name="node">The address of the node that the command was sent to, if known. Default: <see langword="null"/>.</param>
public sealed class AerospikeTimeoutException(string message, ResultCode resultCode, bool inDoubt = false, string? node = null)
    : AerospikeException(message, resultCode, inDoubt, node)
{
    /// <summary>
    /// How far the command had got. Of reads, only <see cref="TimeoutStage.Queue"/> and <see cref="TimeoutStage.Server"/> are
    /// known. Of batches of more than one record, nothing is. Default: <see cref="TimeoutStage.Unknown"/>.
    /// </summary>
    public TimeoutStage Stage { get; init; }

    /// <summary>Whether the command was sent, or <see langword="null"/> if that is not known. Default: <see langword="null"/>.</summary>
    public bool? WasSent => Stage switch
    {
        TimeoutStage.Unknown => null,
        TimeoutStage.Queue or TimeoutStage.Connection => false,
        _ => true,
    };

    /// <summary>
    /// How many attempts libaerospike counted, the last one included. 0 if the command was still in the queue. Default:
    /// <see langword="null"/>, not known.
    /// </summary>
    public int? Attempts { get; init; }

    /// <summary>
    /// How long the command took, measured from the call, time in the queue included. Waiting for a worker thread is not included.
    /// Default: <see langword="null"/>, not known.
    /// </summary>
    public TimeSpan? Elapsed { get; init; }

    /// <summary>
    /// The <see cref="CommandPolicy.TotalTimeout"/> that applied. <see cref="TimeSpan.Zero"/> means no limit. Default:
    /// <see langword="null"/>, not known.
    /// </summary>
    public TimeSpan? TotalTimeout { get; init; }

    /// <summary>
    /// The <see cref="CommandPolicy.SocketTimeout"/> that applied, at most the total timeout. <see cref="TimeSpan.Zero"/> means no
    /// limit. Default: <see langword="null"/>, not known.
    /// </summary>
    public TimeSpan? SocketTimeout { get; init; }

    /// <summary>
    /// The <see cref="CommandPolicy.ConnectTimeout"/> that applied. <see cref="TimeSpan.Zero"/> means none of its own. Default:
    /// <see langword="null"/>, not known.
    /// </summary>
    public TimeSpan? ConnectTimeout { get; init; }
}
