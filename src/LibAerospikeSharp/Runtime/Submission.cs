using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>A command between its being made and its being sent; one that is not sent after all is given back.</summary>
internal ref struct Submission<TResult> : IDisposable
{
    private readonly Task<TResult> _task;
    private PendingAnswer<TResult>? _command;

    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    public Submission(ClientHandle client, Key key, string operation, AnswerReader<TResult> reader, CancellationToken cancellationToken)
    {
        _command = PendingAnswer<TResult>.Rent(client, key, operation, reader, cancellationToken);

        // Asked for now: the command may have ended as soon as it is sent.
        _task = _command.Task;
    }

    public readonly PendingCommand Command => _command!; // until it is sent

    /// <summary>What becomes of a command that was handed to libaerospike.</summary>
    /// <param name="status">What the native call returned; unless it is OK, the listener is never called.</param>
    /// <param name="error">The error that it filled.</param>
    public unsafe Task<TResult> Submitted(as_status status, as_error* error)
    {
        var command = _command!; // until it is sent
        _command = null;
        if (status != as_status.AEROSPIKE_OK)
        {
            error->code = status;
            command.NotSent(error);
        }

        return _task;
    }

    public void Dispose()
    {
        _command?.Abandon();
        _command = null;
    }
}
