namespace LibAerospikeSharp;

// The methods of the interface that take arrays. Callers of the class pass arrays as spans.
public sealed partial class AerospikeClient
{
    void IAerospikeClient.Put(Key key, Bin[] bins, WritePolicy? policy) =>
        Put(key, bins.AsSpan(), policy);

    Task IAerospikeClient.PutAsync(Key key, Bin[] bins, WritePolicy? policy, CancellationToken cancellationToken) =>
        PutAsync(key, bins.AsSpan(), policy, cancellationToken);

    void IAerospikeClient.RemoveBins(Key key, string[] bins, WritePolicy? policy) =>
        RemoveBins(key, bins.AsSpan(), policy);

    Task IAerospikeClient.RemoveBinsAsync(Key key, string[] bins, WritePolicy? policy, CancellationToken cancellationToken) =>
        RemoveBinsAsync(key, bins.AsSpan(), policy, cancellationToken);

    Record IAerospikeClient.Select(Key key, string[] bins, ReadPolicy? policy) =>
        Select(key, bins.AsSpan(), policy);

    Task<Record> IAerospikeClient.SelectAsync(Key key, string[] bins, ReadPolicy? policy, CancellationToken cancellationToken) =>
        SelectAsync(key, bins.AsSpan(), policy, cancellationToken);

    Record? IAerospikeClient.Find(Key key, string[] bins, ReadPolicy? policy) =>
        Find(key, bins.AsSpan(), policy);

    Task<Record?> IAerospikeClient.FindAsync(Key key, string[] bins, ReadPolicy? policy, CancellationToken cancellationToken) =>
        FindAsync(key, bins.AsSpan(), policy, cancellationToken);

    Record IAerospikeClient.Operate(Key key, Operation[] operations, WritePolicy? policy) =>
        Operate(key, operations.AsSpan(), policy);

    Task<Record> IAerospikeClient.OperateAsync(Key key, Operation[] operations, WritePolicy? policy, CancellationToken cancellationToken) =>
        OperateAsync(key, operations.AsSpan(), policy, cancellationToken);

    OperateResults IAerospikeClient.OperateOrdered(Key key, Operation[] operations, WritePolicy? policy) =>
        OperateOrdered(key, operations.AsSpan(), policy);

    Task<OperateResults> IAerospikeClient.OperateOrderedAsync(
        Key key, Operation[] operations, WritePolicy? policy, CancellationToken cancellationToken) =>
        OperateOrderedAsync(key, operations.AsSpan(), policy, cancellationToken);

    BatchResults IAerospikeClient.BatchRead(IEnumerable<Key> keys, string[] bins, BatchPolicy? policy) =>
        BatchRead(keys, bins.AsSpan(), policy);

    Task<BatchResults> IAerospikeClient.BatchReadAsync(
        IEnumerable<Key> keys, string[] bins, BatchPolicy? policy, CancellationToken cancellationToken) =>
        BatchReadAsync(keys, bins.AsSpan(), policy, cancellationToken);

    int IAerospikeClient.BatchReadColumns(IEnumerable<Key> keys, BinColumn[] columns, Memory<ResultCode> resultCodes, BatchPolicy? policy) =>
        BatchReadColumns(keys, columns.AsSpan(), resultCodes, policy);

    Task<int> IAerospikeClient.BatchReadColumnsAsync(
        IEnumerable<Key> keys, BinColumn[] columns, Memory<ResultCode> resultCodes, BatchPolicy? policy, CancellationToken cancellationToken) =>
        BatchReadColumnsAsync(keys, columns.AsSpan(), resultCodes, policy, cancellationToken);

    BatchResults IAerospikeClient.BatchOperate(IEnumerable<Key> keys, Operation[] operations, BatchPolicy? policy) =>
        BatchOperate(keys, operations.AsSpan(), policy);

    Task<BatchResults> IAerospikeClient.BatchOperateAsync(
        IEnumerable<Key> keys, Operation[] operations, BatchPolicy? policy, CancellationToken cancellationToken) =>
        BatchOperateAsync(keys, operations.AsSpan(), policy, cancellationToken);
}
