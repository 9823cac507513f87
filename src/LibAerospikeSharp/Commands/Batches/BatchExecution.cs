using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp.Commands.Batches;

/// <summary>Makes the calls of a batch, one after the other. The batch is one command, however many calls it takes.</summary>
internal static class BatchExecution
{
    /// <summary>Runs a batch and waits for it.</summary>
    /// <exception cref="ArgumentException">A record can't be sent. Nothing was.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    public static void Execute(CommandExecutor executor, BatchRun run)
    {
        if (LargeStack.IsNeeded)
        {
            ExecuteOnLargeStack(executor, run);
            return;
        }

        using var lease = executor.Acquire();
        run.SnapshotValues();
        var scope = CommandScope.Start(run.Request.Operation, run.Request);
        try
        {
            while (!run.IsOver)
            {
                Call(lease.Pointer, run);
            }

            run.ThrowIfFailed();
            scope.End(failure: null);
        }
        catch (Exception e)
        {
            scope.End(e);
            throw;
        }
    }

    /// <summary>Runs a batch without keeping the caller's thread.</summary>
    /// <param name="executor">Makes the calls.</param>
    /// <param name="run">The batch.</param>
    /// <param name="result">Makes the result, once the batch is over.</param>
    /// <param name="cancellationToken">Cancels the task.</param>
    /// <exception cref="ArgumentException">A record can't be sent. Nothing was.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    public static Task<TResult> ExecuteAsync<TResult>(CommandExecutor executor, BatchRun run, Func<TResult> result, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<TResult>(cancellationToken);
        }

        if (LargeStack.IsNeeded)
        {
            return ExecuteAsyncOnLargeStack(executor, run, result, cancellationToken);
        }

        // What can't be sent is thrown from here, and not by way of the task.
        using var lease = executor.Acquire();
        run.SnapshotValues();
        var scope = CommandScope.Start(run.Request.Operation, run.Request);
        try
        {
            var call = run.IsOver ? null : CallAsync(executor, run, cancellationToken);
            return CompleteAsync(executor, run, call, result, scope, cancellationToken);
        }
        catch (Exception e)
        {
            scope.End(e);
            throw;
        }
    }

    private static async Task<TResult> CompleteAsync<TResult>(
        CommandExecutor executor, BatchRun run, Task<NativeBatch>? call, Func<TResult> result, CommandScope scope, CancellationToken cancellationToken)
    {
        try
        {
            while (call is not null)
            {
                try
                {
                    using (var batch = await call.ConfigureAwait(false))
                    {
                        run.Process(batch);
                    }

                    call = null;
                    if (!run.IsOver)
                    {
                        // Without a pause, retries that fail at once would keep the caller's thread.
                        await Task.Delay(run.Pause, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
                        call = CallAsync(executor, run, cancellationToken);
                    }
                }
                catch (Exception e) when (e is not OperationCanceledException && run.Stop(e))
                {
                    call = null;
                }
            }

            run.ThrowIfFailed();
            scope.End(failure: null);
            return result();
        }
        catch (Exception e)
        {
            scope.End(e);
            throw;
        }
    }

    // Methods of their own, so that the lambdas cost nothing elsewhere.
    private static void ExecuteOnLargeStack(CommandExecutor executor, BatchRun run) => LargeStack.Run(() =>
    {
        Execute(executor, run);
        return true;
    });

    private static Task<TResult> ExecuteAsyncOnLargeStack<TResult>(
        CommandExecutor executor, BatchRun run, Func<TResult> result, CancellationToken cancellationToken) =>
        LargeStack.Run(() => ExecuteAsync(executor, run, result, cancellationToken));

    private static unsafe void Call(nint client, BatchRun run)
    {
        try
        {
            if (run.Pause > TimeSpan.Zero)
            {
                Thread.Sleep(run.Pause);
            }

            using var batch = run.Write((aerospike*)client);
            var call = batch;
            batch.Status = CommandExecutor.Call(ref call, (aerospike*)client, batch.Error, out _);
            run.Process(batch);
        }
        catch (Exception e) when (run.Stop(e))
        {
            if (e is ThreadInterruptedException)
            {
                Thread.CurrentThread.Interrupt(); // whoever waits next on this thread
            }
        }
    }

    private static unsafe Task<NativeBatch> CallAsync(CommandExecutor executor, BatchRun run, CancellationToken cancellationToken)
    {
        using var lease = executor.Acquire();
        var batch = run.Write((aerospike*)lease.Pointer);
        try
        {
            return executor.CallAsync(batch, new BatchResponseReader(batch), cancellationToken);
        }
        catch
        {
            batch.Dispose();
            throw;
        }
    }
}
