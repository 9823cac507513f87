using System.Runtime.CompilerServices;
using LibAerospikeSharp.Commands.Batches;
using LibAerospikeSharp.Operations.Batches;

namespace LibAerospikeSharp;

public sealed partial class AerospikeClient
{
    /// <inheritdoc/>
    [OverloadResolutionPriority(2)] // so that [new(...)] holds keys, not entries, and null is a policy, not names
    public BatchResults BatchRead(IEnumerable<Key> keys, BatchPolicy? policy = null) =>
        Batch(Request("BatchRead", keys, BatchAction.ReadAll), policy);

    /// <inheritdoc/>
    [OverloadResolutionPriority(2)] // so that [new(...)] holds keys, not entries, and null is a policy, not names
    public Task<BatchResults> BatchReadAsync(IEnumerable<Key> keys, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        BatchAsync(Request("BatchRead", keys, BatchAction.ReadAll, copiesKeys: true), policy, cancellationToken);

    /// <inheritdoc cref="IAerospikeClient.BatchRead(IEnumerable{Key}, string[], BatchPolicy)"/>
    [OverloadResolutionPriority(1)] // so that [new(...)] holds keys, not entries
    public BatchResults BatchRead(IEnumerable<Key> keys, ReadOnlySpan<string> bins, BatchPolicy? policy = null) =>
        Batch(Request("BatchRead", keys, BatchAction.ReadBins(bins)), policy);

    /// <inheritdoc cref="IAerospikeClient.BatchReadAsync(IEnumerable{Key}, string[], BatchPolicy, CancellationToken)"/>
    [OverloadResolutionPriority(1)] // so that [new(...)] holds keys, not entries
    public Task<BatchResults> BatchReadAsync(
        IEnumerable<Key> keys, ReadOnlySpan<string> bins, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        BatchAsync(Request("BatchRead", keys, BatchAction.ReadBins(bins), copiesKeys: true), policy, cancellationToken);

    /// <inheritdoc/>
    public BatchResults BatchRead(IEnumerable<BatchReadEntry> entries, BatchPolicy? policy = null) =>
        Batch(Request("BatchRead", entries), policy);

    /// <inheritdoc/>
    public Task<BatchResults> BatchReadAsync(
        IEnumerable<BatchReadEntry> entries, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        BatchAsync(Request("BatchRead", entries), policy, cancellationToken);

    /// <inheritdoc/>
    public BatchResults BatchExists(IEnumerable<Key> keys, BatchPolicy? policy = null) =>
        Batch(Request("BatchExists", keys, BatchAction.ReadHeader), policy);

    /// <inheritdoc/>
    public Task<BatchResults> BatchExistsAsync(IEnumerable<Key> keys, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        BatchAsync(Request("BatchExists", keys, BatchAction.ReadHeader, copiesKeys: true), policy, cancellationToken);

    /// <inheritdoc/>
    public BatchResults BatchWrite(IEnumerable<BatchEntry> entries, BatchPolicy? policy = null) =>
        Batch(Request("BatchWrite", entries), policy);

    /// <inheritdoc/>
    public Task<BatchResults> BatchWriteAsync(
        IEnumerable<BatchEntry> entries, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        BatchAsync(Request("BatchWrite", entries), policy, cancellationToken);

    /// <inheritdoc cref="IAerospikeClient.BatchOperate(IEnumerable{Key}, Operation[], BatchPolicy)"/>
    public BatchResults BatchOperate(IEnumerable<Key> keys, ReadOnlySpan<Operation> operations, BatchPolicy? policy = null) =>
        Batch(Request("BatchOperate", keys, BatchAction.Operate(operations)), policy);

    /// <inheritdoc cref="IAerospikeClient.BatchOperateAsync(IEnumerable{Key}, Operation[], BatchPolicy, CancellationToken)"/>
    public Task<BatchResults> BatchOperateAsync(
        IEnumerable<Key> keys, ReadOnlySpan<Operation> operations, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        BatchAsync(Request("BatchOperate", keys, BatchAction.Operate(operations), copiesKeys: true), policy, cancellationToken);

    /// <inheritdoc/>
    [OverloadResolutionPriority(1)] // so that [new(...)] holds keys, not entries
    public BatchResults BatchRemove(IEnumerable<Key> keys, BatchPolicy? policy = null) =>
        Batch(Request("BatchRemove", keys, BatchAction.Remove), policy);

    /// <inheritdoc/>
    [OverloadResolutionPriority(1)] // so that [new(...)] holds keys, not entries
    public Task<BatchResults> BatchRemoveAsync(IEnumerable<Key> keys, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        BatchAsync(Request("BatchRemove", keys, BatchAction.Remove, copiesKeys: true), policy, cancellationToken);

    /// <inheritdoc/>
    public BatchResults BatchRemove(IEnumerable<BatchRemoveEntry> entries, BatchPolicy? policy = null) =>
        Batch(Request("BatchRemove", entries), policy);

    /// <inheritdoc/>
    public Task<BatchResults> BatchRemoveAsync(
        IEnumerable<BatchRemoveEntry> entries, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        BatchAsync(Request("BatchRemove", entries), policy, cancellationToken);

    /// <inheritdoc cref="IAerospikeClient.BatchReadColumns(IEnumerable{Key}, BinColumn[], Memory{ResultCode}, BatchPolicy)"/>
    public int BatchReadColumns(
        IEnumerable<Key> keys, ReadOnlySpan<BinColumn> columns, Memory<ResultCode> resultCodes = default, BatchPolicy? policy = null)
    {
        var request = Request("BatchReadColumns", keys, BatchAction.ReadColumns(columns));
        var sink = new ColumnsSink(columns, resultCodes, request.Count);
        BatchExecution.Execute(_executor, new BatchRun(request, sink, policy, _batchDefaults));
        return sink.Succeeded;
    }

    /// <inheritdoc cref="IAerospikeClient.BatchReadColumnsAsync(IEnumerable{Key}, BinColumn[], Memory{ResultCode}, BatchPolicy, CancellationToken)"/>
    public Task<int> BatchReadColumnsAsync(
        IEnumerable<Key> keys,
        ReadOnlySpan<BinColumn> columns,
        Memory<ResultCode> resultCodes = default,
        BatchPolicy? policy = null,
        CancellationToken cancellationToken = default)
    {
        var request = Request("BatchReadColumns", keys, BatchAction.ReadColumns(columns), copiesKeys: true);
        var sink = new ColumnsSink(columns, resultCodes, request.Count);
        return BatchExecution.ExecuteAsync(_executor, new BatchRun(request, sink, policy, _batchDefaults), () => sink.Succeeded, cancellationToken);
    }

    /// <param name="operation">The method that the user called.</param>
    /// <param name="keys">The records' keys.</param>
    /// <param name="action">What to do with each record.</param>
    /// <param name="copiesKeys">
    /// Whether the keys are needed after the method returns, when the caller may change its array. What is written has to stand
    /// beside the keys that it was written to in any case.
    /// </param>
    private static BatchRequest Request(string operation, IEnumerable<Key> keys, BatchAction action, bool copiesKeys = false)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return new BatchRequest(operation, keys is Key[] array && !copiesKeys && !action.HasWrite ? array : [.. keys], action);
    }

    private static BatchRequest Request(string operation, IEnumerable<BatchEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new BatchRequest(operation, [.. entries]);
    }

    private BatchResults Batch(BatchRequest request, BatchPolicy? policy)
    {
        var sink = new RecordsSink(request.Count, request.Operation);
        BatchExecution.Execute(_executor, new BatchRun(request, sink, policy, _batchDefaults));
        return sink.Results;
    }

    private Task<BatchResults> BatchAsync(BatchRequest request, BatchPolicy? policy, CancellationToken cancellationToken)
    {
        var sink = new RecordsSink(request.Count, request.Operation);
        return BatchExecution.ExecuteAsync(_executor, new BatchRun(request, sink, policy, _batchDefaults), () => sink.Results, cancellationToken);
    }
}
