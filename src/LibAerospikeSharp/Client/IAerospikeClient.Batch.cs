using System.Runtime.CompilerServices;

namespace LibAerospikeSharp;

// Batches: many records in one call.
public partial interface IAerospikeClient
{
    /// <summary>Reads all bins of many records.</summary>
    /// <param name="keys">The records' keys. A key may occur several times. If there are none, the result is empty and nothing is sent.</param>
    /// <param name="policy">How to run the batch. Default: the client's <see cref="AerospikeClientOptions.DefaultBatchPolicy"/>.</param>
    /// <returns>A batch record for each key, in order. Its code is <see cref="ResultCode.RecordNotFound"/> if the record does not exist.</returns>
    /// <exception cref="ArgumentException">A key is null. Nothing was sent.</exception>
    /// <exception cref="AerospikeException">
    /// The batch failed as a whole: there was no response to any of its records. When only some records fail, nothing is
    /// thrown, and <see cref="BatchRecord.ResultCode"/> has the reason.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    [OverloadResolutionPriority(2)] // so that [new(...)] holds keys, not entries, and null is a policy, not names
    BatchResults BatchRead(IEnumerable<Key> keys, BatchPolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="BatchRead(IEnumerable{Key}, BatchPolicy)"/>.</summary>
    /// <inheritdoc cref="BatchRead(IEnumerable{Key}, BatchPolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. What was already sent is not recalled.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    [OverloadResolutionPriority(2)] // so that [new(...)] holds keys, not entries, and null is a policy, not names
    Task<BatchResults> BatchReadAsync(IEnumerable<Key> keys, BatchPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Reads some bins of many records.</summary>
    /// <param name="keys">The records' keys. A key may occur several times. If there are none, the result is empty and nothing is sent.</param>
    /// <param name="bins">The names of one or more bins. Bins that a record does not have are left out.</param>
    /// <param name="policy">How to run the batch. Default: the client's <see cref="AerospikeClientOptions.DefaultBatchPolicy"/>.</param>
    /// <returns>A batch record for each key, in order. Its code is <see cref="ResultCode.RecordNotFound"/> if the record does not exist.</returns>
    /// <exception cref="ArgumentException">A key is null, no bin is named, or a bin's name is not valid. Nothing was sent.</exception>
    /// <exception cref="AerospikeException">
    /// The batch failed as a whole: there was no response to any of its records. When only some records fail, nothing is
    /// thrown, and <see cref="BatchRecord.ResultCode"/> has the reason.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    [OverloadResolutionPriority(1)] // so that [new(...)] holds keys, not entries
    BatchResults BatchRead(IEnumerable<Key> keys, string[] bins, BatchPolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="BatchRead(IEnumerable{Key}, string[], BatchPolicy)"/>.</summary>
    /// <inheritdoc cref="BatchRead(IEnumerable{Key}, string[], BatchPolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. What was already sent is not recalled.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    [OverloadResolutionPriority(1)] // so that [new(...)] holds keys, not entries
    Task<BatchResults> BatchReadAsync(
        IEnumerable<Key> keys, string[] bins, BatchPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Reads many records, each in its own way: all bins, some bins, no bins, or with operations.</summary>
    /// <param name="entries">The records, and what to read of each.</param>
    /// <param name="policy">How to run the batch. Default: the client's <see cref="AerospikeClientOptions.DefaultBatchPolicy"/>.</param>
    /// <returns>A batch record for each entry, in order. Its code is <see cref="ResultCode.RecordNotFound"/> if the record does not exist.</returns>
    /// <exception cref="ArgumentException">An entry is null or can't be sent. Nothing was sent.</exception>
    /// <exception cref="AerospikeException">
    /// The batch failed as a whole: there was no response to any of its records. When only some records fail, nothing is
    /// thrown, and <see cref="BatchRecord.ResultCode"/> has the reason.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    BatchResults BatchRead(IEnumerable<BatchReadEntry> entries, BatchPolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="BatchRead(IEnumerable{BatchReadEntry}, BatchPolicy)"/>.</summary>
    /// <inheritdoc cref="BatchRead(IEnumerable{BatchReadEntry}, BatchPolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. What was already sent is not recalled.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<BatchResults> BatchReadAsync(
        IEnumerable<BatchReadEntry> entries, BatchPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Tests which of many records exist, and reads their generations and times to live.</summary>
    /// <param name="keys">The records' keys. A key may occur several times. If there are none, the result is empty and nothing is sent.</param>
    /// <param name="policy">How to run the batch. Default: the client's <see cref="AerospikeClientOptions.DefaultBatchPolicy"/>.</param>
    /// <returns>
    /// A batch record for each key, in order. If the record exists, <see cref="BatchRecord.Record"/> has no bins. Otherwise
    /// the code is <see cref="ResultCode.RecordNotFound"/>.
    /// </returns>
    /// <exception cref="ArgumentException">A key is null. Nothing was sent.</exception>
    /// <exception cref="AerospikeException">
    /// The batch failed as a whole: there was no response to any of its records. When only some records fail, nothing is
    /// thrown, and <see cref="BatchRecord.ResultCode"/> has the reason.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    BatchResults BatchExists(IEnumerable<Key> keys, BatchPolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="BatchExists(IEnumerable{Key}, BatchPolicy)"/>.</summary>
    /// <inheritdoc cref="BatchExists(IEnumerable{Key}, BatchPolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. What was already sent is not recalled.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<BatchResults> BatchExistsAsync(IEnumerable<Key> keys, BatchPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Reads number and boolean bins of many records into arrays, without creating an object for each record.</summary>
    /// <param name="keys">The records' keys. A key may occur several times. If there are none, the result is empty and nothing is sent.</param>
    /// <param name="columns">Receive the values: one column for each bin, with at least as many elements as there are keys.</param>
    /// <param name="resultCodes">
    /// Receives the result code for each key. It needs at least as many elements as there are keys. Default: empty, which
    /// receives no codes.
    /// </param>
    /// <param name="policy">How to run the batch. Default: the client's <see cref="AerospikeClientOptions.DefaultBatchPolicy"/>.</param>
    /// <returns>
    /// How many records succeeded. A record succeeds if it exists, even if some or all of the bins do not. If a value's type
    /// is not the column's, or the number does not fit the column, the record fails with
    /// <see cref="ResultCode.BinIncompatibleType"/>. Its other columns are filled nevertheless.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// A key is null, there is no column, two columns are for the same bin, or a column or <paramref name="resultCodes"/> has
    /// fewer elements than there are keys. Nothing was sent.
    /// </exception>
    /// <exception cref="AerospikeException">
    /// The batch failed as a whole: there was no response to any of its records. When only some records fail, nothing is
    /// thrown, and <paramref name="resultCodes"/> has the reasons.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    int BatchReadColumns(IEnumerable<Key> keys, BinColumn[] columns, Memory<ResultCode> resultCodes = default, BatchPolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="BatchReadColumns(IEnumerable{Key}, BinColumn[], Memory{ResultCode}, BatchPolicy)"/>.</summary>
    /// <inheritdoc cref="BatchReadColumns(IEnumerable{Key}, BinColumn[], Memory{ResultCode}, BatchPolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. What was already sent is not recalled.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<int> BatchReadColumnsAsync(
        IEnumerable<Key> keys,
        BinColumn[] columns,
        Memory<ResultCode> resultCodes = default,
        BatchPolicy? policy = null,
        CancellationToken cancellationToken = default);

    /// <summary>Writes many records, each in its own way. Entries may also read or remove records.</summary>
    /// <param name="entries">The records, and what to do with each.</param>
    /// <param name="policy">How to run the batch. Default: the client's <see cref="AerospikeClientOptions.DefaultBatchPolicy"/>.</param>
    /// <returns>
    /// A batch record for each entry, in order. After a write, it has the record's new generation and time to live, and what
    /// operations read.
    /// </returns>
    /// <exception cref="ArgumentException">An entry is null or can't be sent. Nothing was sent.</exception>
    /// <exception cref="AerospikeException">
    /// The batch failed as a whole: there was no response to any of its records. When only some records fail, nothing is
    /// thrown, and <see cref="BatchRecord.ResultCode"/> has the reason.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    BatchResults BatchWrite(IEnumerable<BatchEntry> entries, BatchPolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="BatchWrite(IEnumerable{BatchEntry}, BatchPolicy)"/>.</summary>
    /// <inheritdoc cref="BatchWrite(IEnumerable{BatchEntry}, BatchPolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. What was already sent is not recalled; writes may still be applied.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<BatchResults> BatchWriteAsync(
        IEnumerable<BatchEntry> entries, BatchPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Runs the same operations on many records. On each record, either all operations take effect or none.</summary>
    /// <param name="keys">The records' keys. A key may occur several times. If there are none, the result is empty and nothing is sent.</param>
    /// <param name="operations">One to 32,768 operations, which run on each record.</param>
    /// <param name="policy">How to run the batch. Default: the client's <see cref="AerospikeClientOptions.DefaultBatchPolicy"/>.</param>
    /// <returns>A batch record for each key, in order. Its record has the bins that were read, each with its last result.</returns>
    /// <exception cref="ArgumentException">A key is null, or an operation can't be sent. Nothing was sent.</exception>
    /// <exception cref="AerospikeException">
    /// The batch failed as a whole: there was no response to any of its records. When only some records fail, nothing is
    /// thrown, and <see cref="BatchRecord.ResultCode"/> has the reason.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    BatchResults BatchOperate(IEnumerable<Key> keys, Operation[] operations, BatchPolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="BatchOperate(IEnumerable{Key}, Operation[], BatchPolicy)"/>.</summary>
    /// <inheritdoc cref="BatchOperate(IEnumerable{Key}, Operation[], BatchPolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. What was already sent is not recalled; writes may still be applied.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<BatchResults> BatchOperateAsync(
        IEnumerable<Key> keys, Operation[] operations, BatchPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Removes many records.</summary>
    /// <param name="keys">The records' keys. A key may occur several times. If there are none, the result is empty and nothing is sent.</param>
    /// <param name="policy">How to run the batch. Default: the client's <see cref="AerospikeClientOptions.DefaultBatchPolicy"/>.</param>
    /// <returns>A batch record for each key, in order. Its code is <see cref="ResultCode.RecordNotFound"/> if the record does not exist.</returns>
    /// <exception cref="ArgumentException">A key is null. Nothing was sent.</exception>
    /// <exception cref="AerospikeException">
    /// The batch failed as a whole: there was no response to any of its records. When only some records fail, nothing is
    /// thrown, and <see cref="BatchRecord.ResultCode"/> has the reason.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    [OverloadResolutionPriority(1)] // so that [new(...)] holds keys, not entries
    BatchResults BatchRemove(IEnumerable<Key> keys, BatchPolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="BatchRemove(IEnumerable{Key}, BatchPolicy)"/>.</summary>
    /// <inheritdoc cref="BatchRemove(IEnumerable{Key}, BatchPolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. What was already sent is not recalled; writes may still be applied.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    [OverloadResolutionPriority(1)] // so that [new(...)] holds keys, not entries
    Task<BatchResults> BatchRemoveAsync(IEnumerable<Key> keys, BatchPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Removes many records, each in its own way, for example only if it has a certain generation.</summary>
    /// <param name="entries">The records, and how to remove each.</param>
    /// <param name="policy">How to run the batch. Default: the client's <see cref="AerospikeClientOptions.DefaultBatchPolicy"/>.</param>
    /// <returns>A batch record for each entry, in order. Its code is <see cref="ResultCode.RecordNotFound"/> if the record does not exist.</returns>
    /// <exception cref="ArgumentException">An entry is null. Nothing was sent.</exception>
    /// <exception cref="AerospikeException">
    /// The batch failed as a whole: there was no response to any of its records. When only some records fail, nothing is
    /// thrown, and <see cref="BatchRecord.ResultCode"/> has the reason.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    BatchResults BatchRemove(IEnumerable<BatchRemoveEntry> entries, BatchPolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="BatchRemove(IEnumerable{BatchRemoveEntry}, BatchPolicy)"/>.</summary>
    /// <inheritdoc cref="BatchRemove(IEnumerable{BatchRemoveEntry}, BatchPolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. What was already sent is not recalled; writes may still be applied.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<BatchResults> BatchRemoveAsync(
        IEnumerable<BatchRemoveEntry> entries, BatchPolicy? policy = null, CancellationToken cancellationToken = default);
}
