using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// An asynchronous command in flight: one response completes it, or the last of many. It keeps the client open. Instances are
/// pooled.
/// </summary>
internal sealed unsafe class PendingCommand<TResult> : CallbackSlot
{
    private static readonly ConcurrentQueue<PendingCommand<TResult>> s_pool = new();

    private ClientHandle? _client;
    private NativeHandle? _held;
    private CommandScope _scope;
    private ulong _retryCount;
    private ResponseReader<TResult>? _reader;
    private TaskCompletionSource<TResult>? _completion;
    private CancellationTokenRegistration _registration;
    private Exception? _stopReason;

    private PendingCommand()
    {
    }

    /// <summary>The task. Read it before the command is sent: the command may have ended right after.</summary>
    public Task<TResult> Task => _completion!.Task; // created when rented

    /// <summary>Takes a command from the pool. It ends by its listener, by <see cref="NotSent"/> or by <see cref="Abandon"/>.</summary>
    /// <param name="client">The client.</param>
    /// <param name="reader">Makes the result.</param>
    /// <param name="cancellationToken">Cancels the task at once; the command itself is not recalled.</param>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    public static PendingCommand<TResult> Rent(ClientHandle client, ResponseReader<TResult> reader, CancellationToken cancellationToken)
    {
        if (!s_pool.TryDequeue(out var command))
        {
            command = new PendingCommand<TResult>(); // takes a lock, where the thread may be interrupted: nothing is held yet
        }

        try
        {
            client.AddReference();
        }
        catch
        {
            s_pool.Enqueue(command);
            throw;
        }

        LiveObjectCounter.Add();
        var completion = new TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        command._client = client;
        command._reader = reader;
        command._completion = completion;

        // Not the command: it may belong to another task by the time that the token is cancelled.
        command._registration = cancellationToken.UnsafeRegister(
            static (state, token) => ((TaskCompletionSource<TResult>)state!).TrySetCanceled(token), completion); // as registered
        return command;
    }

    /// <summary>Makes it a command of its own; a call that is part of a command does without.</summary>
    /// <param name="scope">What ends when the command does.</param>
    /// <param name="held">A second native object that the command holds until it ends; the reference passes to it.</param>
    public void Start(in CommandScope scope, NativeHandle? held)
    {
        _scope = scope;
        _held = held;
        _retryCount = scope.CanMissEarlier ? _client!.RetryCount : 0; // rented
    }

    /// <summary>Completes a command that libaerospike rejected: its listener is never called.</summary>
    /// <param name="udata">What <see cref="CallbackSlot.Udata"/> was before the call.</param>
    /// <param name="error">Why it was rejected.</param>
    public void NotSent(ulong udata, as_error* error)
    {
        if (TryEnd(udata))
        {
            End(error, default);
        }
    }

    /// <summary>Returns a command that was never handed to libaerospike.</summary>
    /// <param name="udata">What <see cref="CallbackSlot.Udata"/> was before the call.</param>
    /// <param name="reason">Why it was not.</param>
    public void Abandon(ulong udata, Exception reason)
    {
        if (TryEnd(udata))
        {
            var (client, held, scope, reader) = (_client!, _held, _scope, _reader!); // rented
            LiveObjectCounter.Remove();
            try
            {
                Return();
                reader.Discard();
            }
            finally
            {
                Release(client, held, scope, reason);
            }
        }
    }

    protected override void OnCompleted(as_error* error, NativeResponse response)
    {
        // libaerospike counts retries, but does not tell of which command: any may have been this one's.
        if (error != null && _scope.CanMissEarlier && _client!.RetryCount != _retryCount) // rented
        {
            _scope = _scope with { SentCount = SentCount.MayMissEarlier };
        }

        End(error, response);
    }

    [SuppressMessage("Design", "CA1031", Justification = "It becomes the task's.")]
    protected override bool OnReceived(NativeResponse response)
    {
        try
        {
            return !Task.IsCompleted && _reader!.Receive(response, _scope); // rented
        }
        catch (Exception exception)
        {
            _stopReason = exception;
            return false;
        }
    }

    // A cancelled task has ended already; the reason is for a reader that wants no more.
    protected override void OnStopped() => Complete(default, _stopReason ?? new OperationCanceledException("The command was stopped."));

    private void End(as_error* error, NativeResponse response)
    {
        var outcome = Read(error, response);
        Complete(outcome.Result, outcome.Failure);
    }

    private void Complete(TResult? result, Exception? failure)
    {
        var (client, held, scope, reader, completion) = (_client!, _held, _scope, _reader!, _completion!); // rented

        // Whoever awaits the task finds the command gone, and the client still open.
        LiveObjectCounter.Remove();
        try
        {
            var isTaken = failure is null
                ? completion.TrySetResult(result!) // null where TResult is
                : completion.TrySetException(failure);
            if (!isTaken)
            {
                failure ??= new OperationCanceledException("The task was cancelled before the response came.");
                reader.Discard();
            }
        }
        finally
        {
            try
            {
                Return(); // throws if its thread is interrupted
            }
            finally
            {
                Release(client, held, scope, failure);
            }
        }
    }

    private static void Release(ClientHandle client, NativeHandle? held, in CommandScope scope, Exception? failure)
    {
        try
        {
            scope.End(failure);
        }
        finally
        {
            held?.RemoveReference();
            client.RemoveReference();
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "It becomes the task's.")]
    private (TResult? Result, Exception? Failure) Read(as_error* error, NativeResponse response)
    {
        try
        {
            if (Task.IsCompleted)
            {
                return default;
            }

            return _reader!.TryRead(error, response, _scope, out var result, out var failure) ? (result, null) : (default, failure); // rented
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
        _held = null;
        _scope = default;
        _reader = null;
        _completion = null;
        _stopReason = null;
        s_pool.Enqueue(this);
    }
}
