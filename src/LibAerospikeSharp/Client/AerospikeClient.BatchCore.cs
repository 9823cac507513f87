using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp;

// The calls of libaerospike behind batches.
public sealed unsafe partial class AerospikeClient
{
    private void BatchCore(BatchRun run)
    {
        using var lease = _handle.Acquire();
        var client = (aerospike*)lease.Pointer;
        while (!run.IsOver)
        {
            if (run.Pause > TimeSpan.Zero)
            {
                Thread.Sleep(run.Pause);
            }

            using var batch = run.Write(client);
            batch.Status = CallBatch(client, batch.Error, run.Request, batch);
            run.Take(batch);
        }

        run.ThrowIfFailed();
    }

    /// <param name="run">The batch.</param>
    /// <param name="result">Makes the result, once the batch is over.</param>
    /// <param name="cancellationToken">Ends the task.</param>
    private Task<TResult> BatchCoreAsync<TResult>(BatchRun run, Func<TResult> result, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<TResult>(cancellationToken);
        }

        CheckOpen(null);
        if (!_usesLoops)
        {
            run.TakeSnapshot();
            return BatchOnWorker(run, result, cancellationToken);
        }

        if (!run.IsSingle)
        {
            run.TakeSnapshot();
        }

        // Here what can't be sent is thrown to the caller, and not by way of the task.
        var first = run.IsOver ? null : SubmitBatch(run, cancellationToken);
        return EndBatchAsync(run, first, result, cancellationToken);
    }

    private Task<TResult> BatchOnWorker<TResult>(BatchRun run, Func<TResult> result, CancellationToken cancellationToken) => _workers.Run(
        () =>
        {
            BatchCore(run);
            return result();
        },
        cancellationToken);

    private Task<NativeBatch> SubmitBatch(BatchRun run, CancellationToken cancellationToken)
    {
        using var lease = _handle.Acquire();
        var client = (aerospike*)lease.Pointer;
        var batch = run.Write(client);
        var isSubmitted = false;
        try
        {
            using var submission = new Submission<NativeBatch>(
                _handle, run.Request.KeyOf(0), run.Request.Operation, new BatchAnswer(batch), cancellationToken);
            as_error error;
            var status = CallBatchAsync(client, &error, run.Request, batch, submission.Command);
            isSubmitted = true;
            if (status is not (as_status.AEROSPIKE_OK or as_status.AEROSPIKE_ERR_SERVER or as_status.AEROSPIKE_BATCH_FAILED))
            {
                // Other nodes may have been sent their part, and libaerospike does not tell when they have answered.
                batch.Keep();
            }

            return submission.Submitted(status, &error);
        }
        finally
        {
            if (!isSubmitted)
            {
                batch.Dispose();
            }
        }
    }

    // libaerospike keeps 5 bytes for each row there, and more for the operations of one that it sends alone.
    private static bool NeedsLargeStack(BatchRequest request, NativeBatch batch) =>
        batch.Count > LargeStack.BinLimit || request.HasManyOperations(LargeStack.BinLimit);

    private static as_status CallBatch(aerospike* client, as_error* error, BatchRequest request, NativeBatch batch)
    {
        if (NeedsLargeStack(request, batch))
        {
            return LargeStack.Batch(client, error, batch.Policy, batch.Records, batch.HasWrite);
        }

        return batch.HasWrite
            ? NativeMethods.aerospike_batch_write(client, error, batch.Policy, batch.Records)
            : NativeMethods.aerospike_batch_read(client, error, batch.Policy, batch.Records);
    }

    private static as_status CallBatchAsync(aerospike* client, as_error* error, BatchRequest request, NativeBatch batch, PendingCommand pending)
    {
        if (NeedsLargeStack(request, batch))
        {
            return LargeStack.BatchAsync(client, error, batch.Policy, batch.Records, batch.HasWrite, pending.Udata);
        }

        return batch.HasWrite
            ? NativeMethods.aerospike_batch_write_async(client, error, batch.Policy, batch.Records, PendingCommand.BatchListener, pending.Udata, null)
            : NativeMethods.aerospike_batch_read_async(client, error, batch.Policy, batch.Records, PendingCommand.BatchListener, pending.Udata, null);
    }
}
