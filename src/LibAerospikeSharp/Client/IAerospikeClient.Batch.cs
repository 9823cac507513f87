namespace LibAerospikeSharp;

// Batches: many records in one call.
public partial interface IAerospikeClient
{
    /// <summary>Reads all bins of many records.</summary>
    /// <param name="keys">The records; the same key may come several times. None: an empty result, and nothing is sent.</param>
    /// <param name="policy">How the batch is carried out. Default: the client's own.</param>
    /// <returns>What became of each key, in their order. A key without a record has <see cref="ResultCode.RecordNotFound"/>.</returns>
    /// <exception cref="ArgumentException">A key is null; nothing was sent.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered. A row's failure never throws.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    BatchResults BatchRead(IEnumerable<Key> keys, BatchPolicy? policy = null);

    /// <summary>As <see cref="BatchRead(IEnumerable{Key}, BatchPolicy)"/>, without keeping a thread.</summary>
    /// <param name="keys">The records; the same key may come several times. None: an empty result, and nothing is sent.</param>
    /// <param name="policy">How the batch is carried out. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. What was sent goes on all the same: writes may still happen.</param>
    /// <returns>What became of each key, in their order. A key without a record has <see cref="ResultCode.RecordNotFound"/>.</returns>
    /// <exception cref="ArgumentException">A key is null; nothing was sent.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered. A row's failure never throws.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<BatchResults> BatchReadAsync(IEnumerable<Key> keys, BatchPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Reads some bins of many records.</summary>
    /// <param name="keys">The records; the same key may come several times. None: an empty result, and nothing is sent.</param>
    /// <param name="bins">The bins' names, at least one. A bin that a record doesn't have is left out.</param>
    /// <param name="policy">How the batch is carried out. Default: the client's own.</param>
    /// <returns>What became of each key, in their order. A key without a record has <see cref="ResultCode.RecordNotFound"/>.</returns>
    /// <exception cref="ArgumentException">A key is null, or a bin's name can't be sent; nothing was sent.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered. A row's failure never throws.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    BatchResults BatchRead(IEnumerable<Key> keys, ReadOnlySpan<string> bins, BatchPolicy? policy = null);

    /// <summary>As <see cref="BatchRead(IEnumerable{Key}, ReadOnlySpan{string}, BatchPolicy)"/>, without keeping a thread.</summary>
    /// <param name="keys">The records; the same key may come several times. None: an empty result, and nothing is sent.</param>
    /// <param name="bins">The bins' names, at least one. A bin that a record doesn't have is left out.</param>
    /// <param name="policy">How the batch is carried out. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. What was sent goes on all the same: writes may still happen.</param>
    /// <returns>What became of each key, in their order. A key without a record has <see cref="ResultCode.RecordNotFound"/>.</returns>
    /// <exception cref="ArgumentException">A key is null, or a bin's name can't be sent; nothing was sent.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered. A row's failure never throws.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<BatchResults> BatchReadAsync(
        IEnumerable<Key> keys, ReadOnlySpan<string> bins, BatchPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Reads many records, each in its own way: all bins, some, none, or operations.</summary>
    /// <param name="entries">The records, and what is read of each.</param>
    /// <param name="policy">How the batch is carried out. Default: the client's own.</param>
    /// <returns>What became of each entry, in their order. A key without a record has <see cref="ResultCode.RecordNotFound"/>.</returns>
    /// <exception cref="ArgumentException">An entry is null or can't be sent; nothing was sent.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered. A row's failure never throws.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    BatchResults BatchRead(IEnumerable<BatchReadEntry> entries, BatchPolicy? policy = null);

    /// <summary>As <see cref="BatchRead(IEnumerable{BatchReadEntry}, BatchPolicy)"/>, without keeping a thread.</summary>
    /// <param name="entries">The records, and what is read of each.</param>
    /// <param name="policy">How the batch is carried out. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. What was sent goes on all the same: writes may still happen.</param>
    /// <returns>What became of each entry, in their order. A key without a record has <see cref="ResultCode.RecordNotFound"/>.</returns>
    /// <exception cref="ArgumentException">An entry is null or can't be sent; nothing was sent.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered. A row's failure never throws.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<BatchResults> BatchReadAsync(
        IEnumerable<BatchReadEntry> entries, BatchPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Reads the generations and times to live of many records.</summary>
    /// <param name="keys">The records; the same key may come several times. None: an empty result, and nothing is sent.</param>
    /// <param name="policy">How the batch is carried out. Default: the client's own.</param>
    /// <returns>What became of each key, in their order. A record that is there has no bins here; a key without one has <see cref="ResultCode.RecordNotFound"/>.</returns>
    /// <exception cref="ArgumentException">A key is null; nothing was sent.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered. A row's failure never throws.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    BatchResults BatchExists(IEnumerable<Key> keys, BatchPolicy? policy = null);

    /// <summary>As <see cref="BatchExists(IEnumerable{Key}, BatchPolicy)"/>, without keeping a thread.</summary>
    /// <param name="keys">The records; the same key may come several times. None: an empty result, and nothing is sent.</param>
    /// <param name="policy">How the batch is carried out. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. What was sent goes on all the same: writes may still happen.</param>
    /// <returns>What became of each key, in their order. A record that is there has no bins here; a key without one has <see cref="ResultCode.RecordNotFound"/>.</returns>
    /// <exception cref="ArgumentException">A key is null; nothing was sent.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered. A row's failure never throws.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<BatchResults> BatchExistsAsync(IEnumerable<Key> keys, BatchPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Reads bins of numbers and booleans of many records into arrays, without making objects of the records.</summary>
    /// <param name="keys">The records; the same key may come several times. None: an empty result, and nothing is sent.</param>
    /// <param name="columns">Where the values are put: a column for each bin, with a place for each key.</param>
    /// <param name="resultCodes">Where each row's code is put, as many places as there are keys. Default: nowhere.</param>
    /// <param name="policy">How the batch is carried out. Default: the client's own.</param>
    /// <returns>How many rows succeeded. A row does where there is a record, whichever of the bins it has; with a bin of a type that its column can't hold, or a number that doesn't fit it, the row has <see cref="ResultCode.BinIncompatibleType"/>, and its other columns are filled.</returns>
    /// <exception cref="ArgumentException">A key is null, there is no column or two for a bin, or there are fewer places than keys; nothing was sent.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered. A row's failure never throws.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    int BatchReadColumns(IEnumerable<Key> keys, ReadOnlySpan<BinColumn> columns, Memory<ResultCode> resultCodes = default, BatchPolicy? policy = null);

    /// <summary>As <see cref="BatchReadColumns(IEnumerable{Key}, ReadOnlySpan{BinColumn}, Memory{ResultCode}, BatchPolicy)"/>, without keeping a thread.</summary>
    /// <param name="keys">The records; the same key may come several times. None: an empty result, and nothing is sent.</param>
    /// <param name="columns">Where the values are put: a column for each bin, with a place for each key.</param>
    /// <param name="resultCodes">Where each row's code is put, as many places as there are keys. Default: nowhere.</param>
    /// <param name="policy">How the batch is carried out. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. What was sent goes on all the same: writes may still happen.</param>
    /// <returns>How many rows succeeded. A row does where there is a record, whichever of the bins it has; with a bin of a type that its column can't hold, or a number that doesn't fit it, the row has <see cref="ResultCode.BinIncompatibleType"/>, and its other columns are filled.</returns>
    /// <exception cref="ArgumentException">A key is null, there is no column or two for a bin, or there are fewer places than keys; nothing was sent.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered. A row's failure never throws.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<int> BatchReadColumnsAsync(
        IEnumerable<Key> keys, ReadOnlySpan<BinColumn> columns, Memory<ResultCode> resultCodes = default, BatchPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Writes many records, each in its own way; entries that read or remove can be among them.</summary>
    /// <param name="entries">The records, and what is done with each.</param>
    /// <param name="policy">How the batch is carried out. Default: the client's own.</param>
    /// <returns>What became of each entry, in their order. A record that was written has its new generation and time to live, and what operations read.</returns>
    /// <exception cref="ArgumentException">An entry is null or can't be sent; nothing was sent.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered. A row's failure never throws.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    BatchResults BatchWrite(IEnumerable<BatchEntry> entries, BatchPolicy? policy = null);

    /// <summary>As <see cref="BatchWrite(IEnumerable{BatchEntry}, BatchPolicy)"/>, without keeping a thread.</summary>
    /// <param name="entries">The records, and what is done with each.</param>
    /// <param name="policy">How the batch is carried out. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. What was sent goes on all the same: writes may still happen.</param>
    /// <returns>What became of each entry, in their order. A record that was written has its new generation and time to live, and what operations read.</returns>
    /// <exception cref="ArgumentException">An entry is null or can't be sent; nothing was sent.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered. A row's failure never throws.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<BatchResults> BatchWriteAsync(
        IEnumerable<BatchEntry> entries, BatchPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Carries out the same operations on many records; each record by itself, all of them or none.</summary>
    /// <param name="keys">The records; the same key may come several times. None: an empty result, and nothing is sent.</param>
    /// <param name="operations">One to 32,768 operations, done with each record, all of them or none.</param>
    /// <param name="policy">How the batch is carried out. Default: the client's own.</param>
    /// <returns>What became of each key, in their order. A record has the bins that were read, each with its last result.</returns>
    /// <exception cref="ArgumentException">A key is null, or an operation can't be sent; nothing was sent.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered. A row's failure never throws.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    BatchResults BatchOperate(IEnumerable<Key> keys, ReadOnlySpan<Operation> operations, BatchPolicy? policy = null);

    /// <summary>As <see cref="BatchOperate(IEnumerable{Key}, ReadOnlySpan{Operation}, BatchPolicy)"/>, without keeping a thread.</summary>
    /// <param name="keys">The records; the same key may come several times. None: an empty result, and nothing is sent.</param>
    /// <param name="operations">One to 32,768 operations, done with each record, all of them or none.</param>
    /// <param name="policy">How the batch is carried out. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. What was sent goes on all the same: writes may still happen.</param>
    /// <returns>What became of each key, in their order. A record has the bins that were read, each with its last result.</returns>
    /// <exception cref="ArgumentException">A key is null, or an operation can't be sent; nothing was sent.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered. A row's failure never throws.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<BatchResults> BatchOperateAsync(
        IEnumerable<Key> keys, ReadOnlySpan<Operation> operations, BatchPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Removes many records.</summary>
    /// <param name="keys">The records; the same key may come several times. None: an empty result, and nothing is sent.</param>
    /// <param name="policy">How the batch is carried out. Default: the client's own.</param>
    /// <returns>What became of each key, in their order. A key without a record has <see cref="ResultCode.RecordNotFound"/>.</returns>
    /// <exception cref="ArgumentException">A key is null; nothing was sent.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered. A row's failure never throws.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    BatchResults BatchRemove(IEnumerable<Key> keys, BatchPolicy? policy = null);

    /// <summary>As <see cref="BatchRemove(IEnumerable{Key}, BatchPolicy)"/>, without keeping a thread.</summary>
    /// <param name="keys">The records; the same key may come several times. None: an empty result, and nothing is sent.</param>
    /// <param name="policy">How the batch is carried out. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. What was sent goes on all the same: writes may still happen.</param>
    /// <returns>What became of each key, in their order. A key without a record has <see cref="ResultCode.RecordNotFound"/>.</returns>
    /// <exception cref="ArgumentException">A key is null; nothing was sent.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered. A row's failure never throws.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<BatchResults> BatchRemoveAsync(IEnumerable<Key> keys, BatchPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Removes many records, each in its own way: if it has some generation, for one.</summary>
    /// <param name="entries">The records, and how each is removed.</param>
    /// <param name="policy">How the batch is carried out. Default: the client's own.</param>
    /// <returns>What became of each entry, in their order. A key without a record has <see cref="ResultCode.RecordNotFound"/>.</returns>
    /// <exception cref="ArgumentException">An entry is null; nothing was sent.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered. A row's failure never throws.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    BatchResults BatchRemove(IEnumerable<BatchRemoveEntry> entries, BatchPolicy? policy = null);

    /// <summary>As <see cref="BatchRemove(IEnumerable{BatchRemoveEntry}, BatchPolicy)"/>, without keeping a thread.</summary>
    /// <param name="entries">The records, and how each is removed.</param>
    /// <param name="policy">How the batch is carried out. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. What was sent goes on all the same: writes may still happen.</param>
    /// <returns>What became of each entry, in their order. A key without a record has <see cref="ResultCode.RecordNotFound"/>.</returns>
    /// <exception cref="ArgumentException">An entry is null; nothing was sent.</exception>
    /// <exception cref="AerospikeException">The batch failed as a whole: not one row was answered. A row's failure never throws.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<BatchResults> BatchRemoveAsync(
        IEnumerable<BatchRemoveEntry> entries, BatchPolicy? policy = null, CancellationToken cancellationToken = default);
}
