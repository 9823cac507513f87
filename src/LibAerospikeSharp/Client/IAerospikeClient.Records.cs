namespace LibAerospikeSharp;

public partial interface IAerospikeClient
{
    /// <summary>Writes bins to a record, which is made if it does not exist; its other bins stay.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">One to 32,767 bins, each name once. A bin without a value is removed.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <exception cref="ArgumentException">A bin can't be sent; nothing was.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Put(Key key, ReadOnlySpan<Bin> bins, WritePolicy? policy = null);

    /// <summary>As <see cref="Put(Key, ReadOnlySpan{Bin}, WritePolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">One to 32,767 bins, each name once. A bin without a value is removed.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="ArgumentException">A bin can't be sent; nothing was.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task PutAsync(Key key, ReadOnlySpan<Bin> bins, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Writes bins to a record, which is made if it does not exist; its other bins stay.</summary>
    /// <typeparam name="TValue">The type of the dictionary's values.</typeparam>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">One to 32,767 bins: any dictionary, or other pairs of name and value, each name once. A bin without a value is removed.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <exception cref="ArgumentException">A bin can't be sent; nothing was.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Put<TValue>(Key key, IEnumerable<KeyValuePair<string, TValue>> bins, WritePolicy? policy = null);

    /// <summary>As <see cref="Put{TValue}(Key, IEnumerable{KeyValuePair{string, TValue}}, WritePolicy)"/>, without keeping a thread.</summary>
    /// <typeparam name="TValue">The type of the dictionary's values.</typeparam>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">One to 32,767 bins: any dictionary, or other pairs of name and value, each name once. A bin without a value is removed.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="ArgumentException">A bin can't be sent; nothing was.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task PutAsync<TValue>(
        Key key, IEnumerable<KeyValuePair<string, TValue>> bins, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a record with all its bins.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is read. Default: the client's own.</param>
    /// <exception cref="RecordNotFoundException">There is no such record.</exception>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Record Get(Key key, ReadPolicy? policy = null);

    /// <summary>As <see cref="Get(Key, ReadPolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is read. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="RecordNotFoundException">There is no such record.</exception>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<Record> GetAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a record with some of its bins; names that it does not have are left out.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">The names of one or more bins.</param>
    /// <param name="policy">How it is read. Default: the client's own.</param>
    /// <exception cref="ArgumentException">A bin's name is not valid, or none is given.</exception>
    /// <exception cref="RecordNotFoundException">There is no such record.</exception>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Record Select(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null);

    /// <summary>As <see cref="Select(Key, ReadOnlySpan{string}, ReadPolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">The names of one or more bins.</param>
    /// <param name="policy">How it is read. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="ArgumentException">A bin's name is not valid, or none is given.</exception>
    /// <exception cref="RecordNotFoundException">There is no such record.</exception>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<Record> SelectAsync(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a record with all its bins, or gives <see langword="null"/> when there is no such record.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is read. Default: the client's own.</param>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Record? Find(Key key, ReadPolicy? policy = null);

    /// <summary>As <see cref="Find(Key, ReadPolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is read. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<Record?> FindAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a record with some of its bins, or gives <see langword="null"/> when there is no such record.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">The names of one or more bins.</param>
    /// <param name="policy">How it is read. Default: the client's own.</param>
    /// <exception cref="ArgumentException">A bin's name is not valid, or none is given.</exception>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Record? Find(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null);

    /// <summary>As <see cref="Find(Key, ReadOnlySpan{string}, ReadPolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">The names of one or more bins.</param>
    /// <param name="policy">How it is read. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="ArgumentException">A bin's name is not valid, or none is given.</exception>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<Record?> FindAsync(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Whether there is a record with this key.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is read. Default: the client's own.</param>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    bool Exists(Key key, ReadPolicy? policy = null);

    /// <summary>As <see cref="Exists(Key, ReadPolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is read. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<bool> ExistsAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a record's generation and time to live without its bins.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is read. Default: the client's own.</param>
    /// <returns>The header, or <see langword="null"/> when there is no such record.</returns>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    RecordHeader? FindHeader(Key key, ReadPolicy? policy = null);

    /// <summary>As <see cref="FindHeader(Key, ReadPolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is read. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <returns>The header, or <see langword="null"/> when there is no such record.</returns>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<RecordHeader?> FindHeaderAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Removes a record.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is removed. Default: the client's own.</param>
    /// <exception cref="RecordNotFoundException">There is no such record.</exception>
    /// <exception cref="AerospikeException">The removal failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Remove(Key key, WritePolicy? policy = null);

    /// <summary>As <see cref="Remove(Key, WritePolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is removed. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="RecordNotFoundException">There is no such record.</exception>
    /// <exception cref="AerospikeException">The removal failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task RemoveAsync(Key key, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Removes a record if there is one.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is removed. Default: the client's own.</param>
    /// <returns>Whether there was a record.</returns>
    /// <exception cref="AerospikeException">The removal failed, or it is in doubt whether a first attempt removed the record.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    bool TryRemove(Key key, WritePolicy? policy = null);

    /// <summary>As <see cref="TryRemove(Key, WritePolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is removed. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <returns>Whether there was a record.</returns>
    /// <exception cref="AerospikeException">The removal failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<bool> TryRemoveAsync(Key key, WritePolicy? policy = null, CancellationToken cancellationToken = default);
}
