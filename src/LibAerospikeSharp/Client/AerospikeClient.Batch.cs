using System.Runtime.CompilerServices;
using LibAerospikeSharp.Operations.Batches;

namespace LibAerospikeSharp;

public sealed partial class AerospikeClient
{
    /// <inheritdoc/>
    [OverloadResolutionPriority(1)] // so that [new(...)] is a key
    public BatchResults BatchRead(IEnumerable<Key> keys, BatchPolicy? policy = null) =>
        BatchRecords(Rows("BatchRead", keys, BatchAction.ReadAll), policy);

    /// <inheritdoc/>
    [OverloadResolutionPriority(1)] // so that [new(...)] is a key
    public BatchResults BatchRead(IEnumerable<Key> keys, ReadOnlySpan<string> bins, BatchPolicy? policy = null) =>
        BatchRecords(Rows("BatchRead", keys, BatchAction.ReadBins(bins)), policy);

    /// <inheritdoc/>
    public BatchResults BatchRead(IEnumerable<BatchReadEntry> entries, BatchPolicy? policy = null) =>
        BatchRecords(Rows("BatchRead", entries), policy);

    /// <inheritdoc/>
    public BatchResults BatchExists(IEnumerable<Key> keys, BatchPolicy? policy = null) =>
        BatchRecords(Rows("BatchExists", keys, BatchAction.ReadHeader), policy);

    /// <inheritdoc/>
    public BatchResults BatchWrite(IEnumerable<BatchEntry> entries, BatchPolicy? policy = null) =>
        BatchRecords(Rows("BatchWrite", entries), policy);

    /// <inheritdoc/>
    public BatchResults BatchOperate(IEnumerable<Key> keys, ReadOnlySpan<Operation> operations, BatchPolicy? policy = null) =>
        BatchRecords(Rows("BatchOperate", keys, BatchAction.Operate(operations)), policy);

    /// <inheritdoc/>
    [OverloadResolutionPriority(1)] // so that [new(...)] is a key
    public BatchResults BatchRemove(IEnumerable<Key> keys, BatchPolicy? policy = null) =>
        BatchRecords(Rows("BatchRemove", keys, BatchAction.Remove), policy);

    /// <inheritdoc/>
    public BatchResults BatchRemove(IEnumerable<BatchRemoveEntry> entries, BatchPolicy? policy = null) =>
        BatchRecords(Rows("BatchRemove", entries), policy);

    /// <inheritdoc/>
    public int BatchReadColumns(
        IEnumerable<Key> keys, ReadOnlySpan<BinColumn> columns, Memory<ResultCode> resultCodes = default, BatchPolicy? policy = null)
    {
        var request = Rows("BatchReadColumns", keys, BatchAction.ReadColumns(columns));
        var sink = new ColumnsSink(columns, resultCodes, request.Count);
        BatchCore(new BatchRun(request, sink, policy, _batchDefaults));
        return sink.Succeeded;
    }

    private static BatchRequest Rows(string operation, IEnumerable<Key> keys, BatchAction action)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return new BatchRequest(operation, keys as Key[] ?? [.. keys], action);
    }

    private static BatchRequest Rows(string operation, IEnumerable<BatchEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new BatchRequest(operation, [.. entries]);
    }

    private BatchResults BatchRecords(BatchRequest request, BatchPolicy? policy)
    {
        var sink = new RecordsSink(request.Count, request.Operation);
        BatchCore(new BatchRun(request, sink, policy, _batchDefaults));
        return sink.Results;
    }
}
