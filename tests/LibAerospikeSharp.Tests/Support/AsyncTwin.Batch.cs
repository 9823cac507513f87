namespace LibAerospikeSharp.Tests;

// Batches.
internal sealed partial class AsyncTwin
{
    public BatchResults BatchRead(IEnumerable<Key> keys, BatchPolicy? policy = null) =>
        Wait(client.BatchReadAsync(keys, policy));

    public BatchResults BatchRead(IEnumerable<Key> keys, string[] bins, BatchPolicy? policy = null) =>
        Wait(client.BatchReadAsync(keys, bins, policy));

    public BatchResults BatchRead(IEnumerable<BatchReadEntry> entries, BatchPolicy? policy = null) =>
        Wait(client.BatchReadAsync(entries, policy));

    public BatchResults BatchExists(IEnumerable<Key> keys, BatchPolicy? policy = null) =>
        Wait(client.BatchExistsAsync(keys, policy));

    public int BatchReadColumns(IEnumerable<Key> keys, BinColumn[] columns, Memory<ResultCode> resultCodes = default, BatchPolicy? policy = null) =>
        Wait(client.BatchReadColumnsAsync(keys, columns, resultCodes, policy));

    public BatchResults BatchWrite(IEnumerable<BatchEntry> entries, BatchPolicy? policy = null) =>
        Wait(client.BatchWriteAsync(entries, policy));

    public BatchResults BatchOperate(IEnumerable<Key> keys, Operation[] operations, BatchPolicy? policy = null) =>
        Wait(client.BatchOperateAsync(keys, operations, policy));

    public BatchResults BatchRemove(IEnumerable<Key> keys, BatchPolicy? policy = null) =>
        Wait(client.BatchRemoveAsync(keys, policy));

    public BatchResults BatchRemove(IEnumerable<BatchRemoveEntry> entries, BatchPolicy? policy = null) =>
        Wait(client.BatchRemoveAsync(entries, policy));

    public Task<BatchResults> BatchReadAsync(
        IEnumerable<Key> keys, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.BatchReadAsync(keys, policy, cancellationToken);

    public Task<BatchResults> BatchReadAsync(
        IEnumerable<Key> keys, string[] bins, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.BatchReadAsync(keys, bins, policy, cancellationToken);

    public Task<BatchResults> BatchReadAsync(
        IEnumerable<BatchReadEntry> entries, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.BatchReadAsync(entries, policy, cancellationToken);

    public Task<BatchResults> BatchExistsAsync(
        IEnumerable<Key> keys, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.BatchExistsAsync(keys, policy, cancellationToken);

    public Task<int> BatchReadColumnsAsync(
        IEnumerable<Key> keys, BinColumn[] columns, Memory<ResultCode> resultCodes = default, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.BatchReadColumnsAsync(keys, columns, resultCodes, policy, cancellationToken);

    public Task<BatchResults> BatchWriteAsync(
        IEnumerable<BatchEntry> entries, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.BatchWriteAsync(entries, policy, cancellationToken);

    public Task<BatchResults> BatchOperateAsync(
        IEnumerable<Key> keys, Operation[] operations, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.BatchOperateAsync(keys, operations, policy, cancellationToken);

    public Task<BatchResults> BatchRemoveAsync(
        IEnumerable<Key> keys, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.BatchRemoveAsync(keys, policy, cancellationToken);

    public Task<BatchResults> BatchRemoveAsync(
        IEnumerable<BatchRemoveEntry> entries, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.BatchRemoveAsync(entries, policy, cancellationToken);
}
