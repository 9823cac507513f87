using System.Runtime.CompilerServices;
using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// Runs the commands of a client, in three styles: on the caller's thread, on an event loop, or on a worker thread. Lease, memory
/// for the arguments, stack, cancellation, absent records, errors and telemetry are decided here, once for all commands.
/// </summary>
/// <param name="client">The client.</param>
/// <param name="workers">Threads for what has no asynchronous form.</param>
/// <param name="usesLoops">Whether asynchronous commands run on event loops, else on worker threads.</param>
internal sealed unsafe class CommandExecutor(ClientHandle client, WorkerThreads workers, bool usesLoops)
{
    /// <summary>Runs a command and waits for it.</summary>
    /// <param name="name">The method that the user called.</param>
    /// <param name="key">The record's key.</param>
    /// <param name="command">The command.</param>
    /// <param name="reader">Makes the result of the response.</param>
    /// <exception cref="ArgumentException">An argument can't be sent. Nothing was.</exception>
    /// <exception cref="AerospikeException">The command failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    public TResult Execute<TCommand, TResult>(string name, Key key, TCommand command, ResponseReader<TResult> reader)
        where TCommand : ICommand, allows ref struct
    {
        ArgumentNullException.ThrowIfNull(key);
        return LargeStack.IsNeeded ? ExecuteOnLargeStack(name, key, command, reader) : ExecuteHere(name, key, command, reader);
    }

    // Methods of their own, so that the lambdas cost nothing elsewhere. The command is on this thread's stack, which waits.
    private TResult ExecuteOnLargeStack<TCommand, TResult>(string name, Key key, TCommand command, ResponseReader<TResult> reader)
        where TCommand : ICommand, allows ref struct
    {
        var address = Unsafe.AsPointer(ref command);
        return LargeStack.Run(() => ExecuteHere(name, key, Unsafe.AsRef<TCommand>(address), reader));
    }

    private Task<TResult> ExecuteAsyncOnLargeStack<TCommand, TResult>(
        string name, Key key, TCommand command, ResponseReader<TResult> reader, CancellationToken cancellationToken)
        where TCommand : ICommand, allows ref struct
    {
        var address = Unsafe.AsPointer(ref command);
        return LargeStack.Run(() => ExecuteAsyncHere(name, key, Unsafe.AsRef<TCommand>(address), reader, cancellationToken));
    }

    private TResult ExecuteHere<TCommand, TResult>(string name, Key key, TCommand command, ResponseReader<TResult> reader)
        where TCommand : ICommand, allows ref struct
    {
        using var lease = client.Acquire();
        var memory = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(memory);
        command.Write((aerospike*)lease.Pointer, KeyWriter.Write(key, scratch), scratch);
        var scope = CommandScope.Start(name, key, command.Limits);
        try
        {
            var result = Call(ref command, (aerospike*)lease.Pointer, reader, scope);
            scope.End(failure: null);
            return result;
        }
        catch (Exception e)
        {
            scope.End(e);
            throw;
        }
    }

    /// <summary>Runs a command without keeping the caller's thread.</summary>
    /// <param name="name">The method that the user called.</param>
    /// <param name="key">The record's key.</param>
    /// <param name="command">The command.</param>
    /// <param name="reader">Makes the result of the response.</param>
    /// <param name="cancellationToken">Cancels the task.</param>
    /// <exception cref="ArgumentException">An argument can't be sent. Nothing was.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    public Task<TResult> ExecuteAsync<TCommand, TResult>(
        string name, Key key, TCommand command, ResponseReader<TResult> reader, CancellationToken cancellationToken)
        where TCommand : ICommand, allows ref struct
    {
        ArgumentNullException.ThrowIfNull(key);
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<TResult>(cancellationToken);
        }

        return LargeStack.IsNeeded
            ? ExecuteAsyncOnLargeStack(name, key, command, reader, cancellationToken)
            : ExecuteAsyncHere(name, key, command, reader, cancellationToken);
    }

    private Task<TResult> ExecuteAsyncHere<TCommand, TResult>(
        string name, Key key, TCommand command, ResponseReader<TResult> reader, CancellationToken cancellationToken)
        where TCommand : ICommand, allows ref struct
    {
        using var lease = client.Acquire();
        var memory = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(memory);
        if (!usesLoops)
        {
            command.Snapshot();
        }

        command.Write((aerospike*)lease.Pointer, KeyWriter.Write(key, scratch), scratch);
        if (!usesLoops)
        {
            return workers.Run(command.Detach(this, name, key, reader), cancellationToken);
        }

        var pending = PendingCommand<TResult>.Rent(client, reader, cancellationToken);
        var scope = CommandScope.Start(name, key, command.Limits) with { SentCount = EventLoops.SentCountOf(command.Limits.IsWrite) };
        pending.Start(scope, scratch.TakeHeld());
        return Submit(ref command, (aerospike*)lease.Pointer, pending);
    }

    /// <summary>Runs a command that has no asynchronous form.</summary>
    /// <exception cref="AerospikeException">The command failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    public TResult Execute<TResult>(IBlockingCommand<TResult> command) =>
        LargeStack.IsNeeded ? LargeStack.Run(() => ExecuteHere(command)) : ExecuteHere(command);

    private TResult ExecuteHere<TResult>(IBlockingCommand<TResult> command)
    {
        using var lease = client.Acquire();
        var memory = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(memory);
        var scope = CommandScope.Start(command.Name, command.Target);
        try
        {
            as_error error;
            error.code = as_status.AEROSPIKE_OK;
            var status = command.Call((aerospike*)lease.Pointer, &error, scratch, out var result);
            if (status != as_status.AEROSPIKE_OK)
            {
                throw NativeError.ToException(&error, status, scope.ToString(), scope.Facts);
            }

            scope.End(failure: null);
            return result!; // there is one on success
        }
        catch (Exception e)
        {
            scope.End(e);
            throw;
        }
    }

    /// <summary>Runs a command that has no asynchronous form, on a worker thread.</summary>
    public Task<TResult> ExecuteAsync<TResult>(IBlockingCommand<TResult> command, CancellationToken cancellationToken) =>
        workers.Run(() => Execute(command), cancellationToken);

    /// <summary>Keeps the client open for calls that are parts of one command.</summary>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    public NativeHandle.Lease Acquire() => client.Acquire();

    /// <summary>Makes one call and waits for it.</summary>
    public static as_status Call<TCall>(ref TCall call, aerospike* client, as_error* error, out NativeResponse response, CallbackSlot? slot = null)
        where TCall : INativeCall, allows ref struct => call.NeedsLargeStack
            ? LargeStack.Call(ref call, client, error, out response, slot)
            : call.Call(client, error, out response, slot);

    /// <summary>Submits one call to an event loop, or makes it on a worker thread.</summary>
    /// <param name="call">The call, with its arguments written to memory of its own.</param>
    /// <param name="reader">Makes the result of it.</param>
    /// <param name="cancellationToken">Cancels the task.</param>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    public Task<TResult> CallAsync<TCall, TResult>(TCall call, ResponseReader<TResult> reader, CancellationToken cancellationToken)
        where TCall : class, INativeCall
    {
        if (!usesLoops)
        {
            return CallOnWorker(call, reader, cancellationToken);
        }

        using var lease = client.Acquire();
        return Submit(ref call, (aerospike*)lease.Pointer, PendingCommand<TResult>.Rent(client, reader, cancellationToken));
    }

    // Apart from CallAsync, so that there the lambda costs nothing.
    private Task<TResult> CallOnWorker<TCall, TResult>(TCall call, ResponseReader<TResult> reader, CancellationToken cancellationToken)
        where TCall : class, INativeCall => workers.Run(() => CallNow(call, reader), cancellationToken, reader.Discard);

    private TResult CallNow<TCall, TResult>(TCall call, ResponseReader<TResult> reader)
        where TCall : class, INativeCall
    {
        using var lease = client.Acquire();
        return Call(ref call, (aerospike*)lease.Pointer, reader, scope: default);
    }

    /// <summary>Makes a call and reads its response.</summary>
    private static TResult Call<TCall, TResult>(ref TCall call, aerospike* client, ResponseReader<TResult> reader, in CommandScope scope)
        where TCall : INativeCall, allows ref struct
    {
        as_error error;
        error.code = as_status.AEROSPIKE_OK;
        var status = Call(ref call, client, &error, out var response);
        if (status != as_status.AEROSPIKE_OK)
        {
            return reader.TryRead(WithCode(&error, status), default, scope, out var absent, out var failure) ? absent! : throw failure; // null where TResult is
        }

        return reader.ReadAndDestroy(response, scope);
    }

    // The pending command has a reference to the client of its own beside the caller's lease: the listener may complete it, and
    // release that reference, before the native call has returned.
    private static Task<TResult> Submit<TCall, TResult>(ref TCall call, aerospike* client, PendingCommand<TResult> pending)
        where TCall : INativeCall, allows ref struct
    {
        var (task, udata) = (pending.Task, (ulong)pending.Udata); // it may have ended, and be in use again, when the call returns
        as_error error;
        error.code = as_status.AEROSPIKE_OK;
        as_status status;
        try
        {
            status = Call(ref call, client, &error, out _, pending);
        }
        catch (Exception e)
        {
            pending.Abandon(udata, e);
            throw;
        }

        if (status != as_status.AEROSPIKE_OK)
        {
            pending.NotSent(udata, WithCode(&error, status));
        }

        return task;
    }

    private static as_error* WithCode(as_error* error, as_status status)
    {
        if (error->code == as_status.AEROSPIKE_OK)
        {
            error->code = status;
        }

        return error;
    }
}
