using System.Runtime.CompilerServices;
using LibAerospikeSharp.Operations.Batches;

namespace LibAerospikeSharp;

public sealed partial class AerospikeClient
{
    /// <inheritdoc/>
    [OverloadResolutionPriority(1)] // so that [new(...)] is a key
    public Task<BatchResults> BatchReadAsync(IEnumerable<Key> keys, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        BatchRecordsAsync(CopiedRows("BatchRead", keys, BatchAction.ReadAll), policy, cancellationToken);

    /// <inheritdoc/>
    [OverloadResolutionPriority(1)] // so that [new(...)] is a key
    public Task<BatchResults> BatchReadAsync(
        IEnumerable<Key> keys, ReadOnlySpan<string> bins, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        BatchRecordsAsync(CopiedRows("BatchRead", keys, BatchAction.ReadBins(bins)), policy, cancellationToken);

    /// <inheritdoc/>
    public Task<BatchResults> BatchReadAsync(
        IEnumerable<BatchReadEntry> entries, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        BatchRecordsAsync(Rows("BatchRead", entries), policy, cancellationToken);

    /// <inheritdoc/>
    public Task<BatchResults> BatchExistsAsync(IEnumerable<Key> keys, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        BatchRecordsAsync(CopiedRows("BatchExists", keys, BatchAction.ReadHeader), policy, cancellationToken);

    /// <inheritdoc/>
    public Task<BatchResults> BatchWriteAsync(
        IEnumerable<BatchEntry> entries, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        BatchRecordsAsync(Rows("BatchWrite", entries), policy, cancellationToken);

    /// <inheritdoc/>
    public Task<BatchResults> BatchOperateAsync(
        IEnumerable<Key> keys, ReadOnlySpan<Operation> operations, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        BatchRecordsAsync(CopiedRows("BatchOperate", keys, BatchAction.Operate(operations)), policy, cancellationToken);

    /// <inheritdoc/>
    [OverloadResolutionPriority(1)] // so that [new(...)] is a key
    public Task<BatchResults> BatchRemoveAsync(IEnumerable<Key> keys, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        BatchRecordsAsync(CopiedRows("BatchRemove", keys, BatchAction.Remove), policy, cancellationToken);

    /// <inheritdoc/>
    public Task<BatchResults> BatchRemoveAsync(
        IEnumerable<BatchRemoveEntry> entries, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        BatchRecordsAsync(Rows("BatchRemove", entries), policy, cancellationToken);

    /// <inheritdoc/>
    public Task<int> BatchReadColumnsAsync(
        IEnumerable<Key> keys,
        ReadOnlySpan<BinColumn> columns,
        Memory<ResultCode> resultCodes = default,
        BatchPolicy? policy = null,
        CancellationToken cancellationToken = default)
    {
        var request = CopiedRows("BatchReadColumns", keys, BatchAction.ReadColumns(columns));
        var sink = new ColumnsSink(columns, resultCodes, request.Count);
        return BatchCoreAsync(new BatchRun(request, sink, policy, _batchDefaults), () => sink.Succeeded, cancellationToken);
    }

    /// <summary>The rows as they are now: the caller may change its array while they are on their way.</summary>
    private static BatchRequest CopiedRows(string operation, IEnumerable<Key> keys, BatchAction action)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return new BatchRequest(operation, [.. keys], action);
    }

    private Task<BatchResults> BatchRecordsAsync(BatchRequest request, BatchPolicy? policy, CancellationToken cancellationToken)
    {
        var sink = new RecordsSink(request.Count, request.Operation);
        return BatchCoreAsync(new BatchRun(request, sink, policy, _batchDefaults), () => sink.Results, cancellationToken);
    }

    private async Task<TResult> EndBatchAsync<TResult>(BatchRun run, Task<NativeBatch>? call, Func<TResult> result, CancellationToken cancellationToken)
    {
        while (call is not null)
        {
            try
            {
                using (var batch = await call.ConfigureAwait(false))
                {
                    run.Take(batch);
                }

                call = null;
                if (!run.IsOver)
                {
                    await Task.Delay(run.Pause, cancellationToken).ConfigureAwait(false);
                    call = StartBatch(run, cancellationToken);
                }
            }
            catch (ObjectDisposedException) when (run.Abandon("the client was disposed"))
            {
                // What was done before would be lost with the exception.
                call = null;
            }
        }

        run.ThrowIfFailed();
        return result();
    }
}
