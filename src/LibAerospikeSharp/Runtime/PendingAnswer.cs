using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>A command on its way to a task's result. They are used again and again.</summary>
internal sealed unsafe class PendingAnswer<TResult> : PendingCommand
{
    private static readonly ConcurrentQueue<PendingAnswer<TResult>> s_pool = new();

    private ClientHandle? _client;
    private Key? _key;
    private string _operation = "";
    private AnswerReader<TResult>? _reader;
    private TaskCompletionSource<TResult>? _completion;
    private CancellationTokenRegistration _registration;

    private PendingAnswer()
    {
    }

    /// <summary>The task, to be asked for before the command is sent: it may have ended right after.</summary>
    public Task<TResult> Task => _completion!.Task; // made when rented

    /// <summary>A command that keeps the client open until it is completed, or <see cref="NotSent"/>.</summary>
    /// <param name="client">The client.</param>
    /// <param name="key">The record's key; of a batch the first.</param>
    /// <param name="operation">For the exception.</param>
    /// <param name="reader">Makes the result.</param>
    /// <param name="cancellationToken">Ends the task at once; the command itself goes on.</param>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    public static PendingAnswer<TResult> Rent(
        ClientHandle client, Key key, string operation, AnswerReader<TResult> reader, CancellationToken cancellationToken)
    {
        client.AddReference();
        LiveObjectCounter.Add();
        if (!s_pool.TryDequeue(out var command))
        {
            command = new PendingAnswer<TResult>();
        }

        var completion = new TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        command._client = client;
        command._key = key;
        command._operation = operation;
        command._reader = reader;
        command._completion = completion;

        // Not the command: it may belong to another task by the time that the token is cancelled.
        command._registration = cancellationToken.UnsafeRegister(
            static (state, token) => ((TaskCompletionSource<TResult>)state!).TrySetCanceled(token), completion); // as registered
        return command;
    }

    /// <summary>Ends a command that libaerospike did not take: its listener is never called.</summary>
    public void NotSent(as_error* error)
    {
        if (TryEnd())
        {
            Complete(error, null);
        }
    }

    /// <summary>Gives a command back before anything was sent.</summary>
    public void Abandon()
    {
        if (TryEnd())
        {
            var client = _client!; // rented
            LiveObjectCounter.Remove();
            Return();
            client.RemoveReference();
        }
    }

    protected override void Complete(as_error* error, as_record* record)
    {
        var (client, completion, reader) = (_client!, _completion!, _reader!); // rented
        var outcome = Read(completion, reader, error, record);

        // Whoever awaits the task finds the command gone, and the client still open.
        LiveObjectCounter.Remove();
        try
        {
            var isTaken = outcome.Failure is null
                ? completion.TrySetResult(outcome.Result!) // null where TResult is
                : completion.TrySetException(outcome.Failure);
            if (!isTaken)
            {
                reader.Discard();
            }
        }
        finally
        {
            Return();
            client.RemoveReference();
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "It becomes the task's.")]
    private (TResult? Result, Exception? Failure) Read(
        TaskCompletionSource<TResult> completion, AnswerReader<TResult> reader, as_error* error, as_record* record)
    {
        try
        {
            if (completion.Task.IsCompleted)
            {
                return default;
            }

            return reader.TryRead(error, record, _key!, _operation, out var result, out var failure) ? (result, null) : (default, failure); // rented
        }
        catch (Exception exception)
        {
            return (default, exception);
        }
    }

    private void Return()
    {
        _registration.Unregister();
        _registration = default;
        _client = null;
        _key = null;
        _reader = null;
        _completion = null;
        s_pool.Enqueue(this);
    }
}
