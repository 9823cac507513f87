using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Operations.Batches;
using LibAerospikeSharp.Runtime;

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

        // Here what can't be sent is thrown to the caller, and not by way of the task.
        run.KeepValues();
        return EndBatchAsync(run, run.IsOver ? null : StartBatch(run, cancellationToken), result, cancellationToken);
    }

    private Task<NativeBatch> StartBatch(BatchRun run, CancellationToken cancellationToken)
    {
        using var lease = _handle.Acquire();
        var client = (aerospike*)lease.Pointer;
        var batch = run.Write(client);
        return _usesLoops ? SubmitBatch(client, run.Request, batch, cancellationToken) : BatchOnWorker(run.Request, batch, cancellationToken);
    }

    /// <summary>Makes the call on a worker's thread; the batch is read by whoever waits for it.</summary>
    private Task<NativeBatch> BatchOnWorker(BatchRequest request, NativeBatch batch, CancellationToken cancellationToken) => _workers.Run(
        () =>
        {
            using var lease = _handle.Acquire();
            batch.Status = CallBatch((aerospike*)lease.Pointer, batch.Error, request, batch);
            return batch;
        },
        cancellationToken,
        batch.Dispose);

    private Task<NativeBatch> SubmitBatch(aerospike* client, BatchRequest request, NativeBatch batch, CancellationToken cancellationToken)
    {
        var isSubmitted = false;
        try
        {
            using var submission = new Submission<NativeBatch>(_handle, request.KeyOf(0), request.Operation, new BatchAnswer(batch), cancellationToken);
            as_error error;
            var status = CallBatchAsync(client, &error, request, batch, submission.Command);
            isSubmitted = true;
            if (status is not (as_status.AEROSPIKE_OK or as_status.AEROSPIKE_ERR_SERVER or as_status.AEROSPIKE_BATCH_FAILED))
            {
                // Other nodes may have been sent their part, and libaerospike does not tell when they have answered.
                batch.LeakToNative();
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
