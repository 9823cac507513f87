using System.Runtime.CompilerServices;

namespace LibAerospikeSharp;

// For every method with an array there is one with a span, so that [new Bin(...)] costs no array. A mocking library can't create
// proxies of methods with spans, so these are sealed. AerospikeClient receives the span, and any other implementation an array.
public partial interface IAerospikeClient
{
    /// <inheritdoc cref="Put(Key, Bin[], WritePolicy)"/>
    sealed void Put(Key key, ReadOnlySpan<Bin> bins, WritePolicy? policy = null)
    {
        if (this is AerospikeClient client)
        {
            client.Put(key, bins, policy);
        }
        else
        {
            Put(key, bins.ToArray(), policy);
        }
    }

    /// <inheritdoc cref="PutAsync(Key, Bin[], WritePolicy, CancellationToken)"/>
    sealed Task PutAsync(Key key, ReadOnlySpan<Bin> bins, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        this is AerospikeClient client
            ? client.PutAsync(key, bins, policy, cancellationToken)
            : PutAsync(key, bins.ToArray(), policy, cancellationToken);

    /// <inheritdoc cref="RemoveBins(Key, string[], WritePolicy)"/>
    sealed void RemoveBins(Key key, ReadOnlySpan<string> bins, WritePolicy? policy = null)
    {
        if (this is AerospikeClient client)
        {
            client.RemoveBins(key, bins, policy);
        }
        else
        {
            RemoveBins(key, bins.ToArray(), policy);
        }
    }

    /// <inheritdoc cref="RemoveBinsAsync(Key, string[], WritePolicy, CancellationToken)"/>
    sealed Task RemoveBinsAsync(Key key, ReadOnlySpan<string> bins, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        this is AerospikeClient client
            ? client.RemoveBinsAsync(key, bins, policy, cancellationToken)
            : RemoveBinsAsync(key, bins.ToArray(), policy, cancellationToken);

    /// <inheritdoc cref="Select(Key, string[], ReadPolicy)"/>
    sealed Record Select(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null) =>
        this is AerospikeClient client
            ? client.Select(key, bins, policy)
            : Select(key, bins.ToArray(), policy);

    /// <inheritdoc cref="SelectAsync(Key, string[], ReadPolicy, CancellationToken)"/>
    sealed Task<Record> SelectAsync(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null, CancellationToken cancellationToken = default) =>
        this is AerospikeClient client
            ? client.SelectAsync(key, bins, policy, cancellationToken)
            : SelectAsync(key, bins.ToArray(), policy, cancellationToken);

    /// <inheritdoc cref="Find(Key, string[], ReadPolicy)"/>
    sealed Record? Find(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null) =>
        this is AerospikeClient client
            ? client.Find(key, bins, policy)
            : Find(key, bins.ToArray(), policy);

    /// <inheritdoc cref="FindAsync(Key, string[], ReadPolicy, CancellationToken)"/>
    sealed Task<Record?> FindAsync(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null, CancellationToken cancellationToken = default) =>
        this is AerospikeClient client
            ? client.FindAsync(key, bins, policy, cancellationToken)
            : FindAsync(key, bins.ToArray(), policy, cancellationToken);

    /// <inheritdoc cref="Operate(Key, Operation[], WritePolicy)"/>
    sealed Record Operate(Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy = null) =>
        this is AerospikeClient client
            ? client.Operate(key, operations, policy)
            : Operate(key, operations.ToArray(), policy);

    /// <inheritdoc cref="OperateAsync(Key, Operation[], WritePolicy, CancellationToken)"/>
    sealed Task<Record> OperateAsync(
        Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        this is AerospikeClient client
            ? client.OperateAsync(key, operations, policy, cancellationToken)
            : OperateAsync(key, operations.ToArray(), policy, cancellationToken);

    /// <inheritdoc cref="OperateOrdered(Key, Operation[], WritePolicy)"/>
    sealed OperateResults OperateOrdered(Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy = null) =>
        this is AerospikeClient client
            ? client.OperateOrdered(key, operations, policy)
            : OperateOrdered(key, operations.ToArray(), policy);

    /// <inheritdoc cref="OperateOrderedAsync(Key, Operation[], WritePolicy, CancellationToken)"/>
    sealed Task<OperateResults> OperateOrderedAsync(
        Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        this is AerospikeClient client
            ? client.OperateOrderedAsync(key, operations, policy, cancellationToken)
            : OperateOrderedAsync(key, operations.ToArray(), policy, cancellationToken);

    /// <inheritdoc cref="BatchRead(IEnumerable{Key}, string[], BatchPolicy)"/>
    [OverloadResolutionPriority(1)] // so that [new(...)] holds keys, not entries
    sealed BatchResults BatchRead(IEnumerable<Key> keys, ReadOnlySpan<string> bins, BatchPolicy? policy = null) =>
        this is AerospikeClient client
            ? client.BatchRead(keys, bins, policy)
            : BatchRead(keys, bins.ToArray(), policy);

    /// <inheritdoc cref="BatchReadAsync(IEnumerable{Key}, string[], BatchPolicy, CancellationToken)"/>
    [OverloadResolutionPriority(1)] // so that [new(...)] holds keys, not entries
    sealed Task<BatchResults> BatchReadAsync(
        IEnumerable<Key> keys, ReadOnlySpan<string> bins, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        this is AerospikeClient client
            ? client.BatchReadAsync(keys, bins, policy, cancellationToken)
            : BatchReadAsync(keys, bins.ToArray(), policy, cancellationToken);

    /// <inheritdoc cref="BatchReadColumns(IEnumerable{Key}, BinColumn[], Memory{ResultCode}, BatchPolicy)"/>
    sealed int BatchReadColumns(
        IEnumerable<Key> keys, ReadOnlySpan<BinColumn> columns, Memory<ResultCode> resultCodes = default, BatchPolicy? policy = null) =>
        this is AerospikeClient client
            ? client.BatchReadColumns(keys, columns, resultCodes, policy)
            : BatchReadColumns(keys, columns.ToArray(), resultCodes, policy);

    /// <inheritdoc cref="BatchReadColumnsAsync(IEnumerable{Key}, BinColumn[], Memory{ResultCode}, BatchPolicy, CancellationToken)"/>
    sealed Task<int> BatchReadColumnsAsync(
        IEnumerable<Key> keys,
        ReadOnlySpan<BinColumn> columns,
        Memory<ResultCode> resultCodes = default,
        BatchPolicy? policy = null,
        CancellationToken cancellationToken = default) =>
        this is AerospikeClient client
            ? client.BatchReadColumnsAsync(keys, columns, resultCodes, policy, cancellationToken)
            : BatchReadColumnsAsync(keys, columns.ToArray(), resultCodes, policy, cancellationToken);

    /// <inheritdoc cref="BatchOperate(IEnumerable{Key}, Operation[], BatchPolicy)"/>
    sealed BatchResults BatchOperate(IEnumerable<Key> keys, ReadOnlySpan<Operation> operations, BatchPolicy? policy = null) =>
        this is AerospikeClient client
            ? client.BatchOperate(keys, operations, policy)
            : BatchOperate(keys, operations.ToArray(), policy);

    /// <inheritdoc cref="BatchOperateAsync(IEnumerable{Key}, Operation[], BatchPolicy, CancellationToken)"/>
    sealed Task<BatchResults> BatchOperateAsync(
        IEnumerable<Key> keys, ReadOnlySpan<Operation> operations, BatchPolicy? policy = null, CancellationToken cancellationToken = default) =>
        this is AerospikeClient client
            ? client.BatchOperateAsync(keys, operations, policy, cancellationToken)
            : BatchOperateAsync(keys, operations.ToArray(), policy, cancellationToken);
}
