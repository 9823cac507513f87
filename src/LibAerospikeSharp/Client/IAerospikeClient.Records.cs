using System.Runtime.CompilerServices;

namespace LibAerospikeSharp;

public partial interface IAerospikeClient
{
    /// <summary>Writes bins to a record, and creates the record if it does not exist. By default, its other bins are kept.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">One to 32,767 bins, each name once. A bin without a value is removed.</param>
    /// <param name="policy">How to write the record. Default: the client's <see cref="AerospikeClientOptions.DefaultWritePolicy"/>.</param>
    /// <exception cref="ArgumentException">A bin can't be sent. Nothing was sent.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Put(Key key, Bin[] bins, WritePolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="Put(Key, Bin[], WritePolicy)"/>.</summary>
    /// <inheritdoc cref="Put(Key, Bin[], WritePolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled; a write may still be applied.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task PutAsync(Key key, Bin[] bins, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Writes bins to a record, and creates the record if it does not exist. By default, its other bins are kept.</summary>
    /// <typeparam name="TValue">The type of the dictionary's values.</typeparam>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">
    /// One to 32,767 bins, each name once: any dictionary, or other pairs of names and values. A bin without a value is
    /// removed.
    /// </param>
    /// <param name="policy">How to write the record. Default: the client's <see cref="AerospikeClientOptions.DefaultWritePolicy"/>.</param>
    /// <exception cref="ArgumentException">A bin can't be sent. Nothing was sent.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Put<TValue>(Key key, IEnumerable<KeyValuePair<string, TValue>> bins, WritePolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="Put{TValue}(Key, IEnumerable{KeyValuePair{string, TValue}}, WritePolicy)"/>.</summary>
    /// <inheritdoc cref="Put{TValue}(Key, IEnumerable{KeyValuePair{string, TValue}}, WritePolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled; a write may still be applied.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task PutAsync<TValue>(
        Key key, IEnumerable<KeyValuePair<string, TValue>> bins, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a record with all its bins.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How to read the record. Default: the client's <see cref="AerospikeClientOptions.DefaultReadPolicy"/>.</param>
    /// <returns>The record.</returns>
    /// <exception cref="RecordNotFoundException">The record does not exist.</exception>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Record Get(Key key, ReadPolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="Get(Key, ReadPolicy)"/>.</summary>
    /// <inheritdoc cref="Get(Key, ReadPolicy)"/>
    /// <remarks>
    /// An event loop has a limited number of commands in flight. Further commands wait in its queue, and that wait counts towards the
    /// <see cref="CommandPolicy.TotalTimeout"/>. So many commands at once can time out although no node is slow. The
    /// <see cref="AerospikeTimeoutException.Stage"/> is then <see cref="TimeoutStage.Queue"/>. Start fewer commands at a time, or set a
    /// longer timeout. <see cref="EventLoopOptions"/> sets how many commands can be in flight and in the queue.
    /// </remarks>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<Record> GetAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Reads some bins of a record. Bins that do not exist are left out.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">The names of one or more bins.</param>
    /// <param name="policy">How to read the record. Default: the client's <see cref="AerospikeClientOptions.DefaultReadPolicy"/>.</param>
    /// <returns>The record with these bins.</returns>
    /// <exception cref="ArgumentException">No bin is named, or a bin's name is not valid.</exception>
    /// <exception cref="RecordNotFoundException">The record does not exist.</exception>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Record Select(Key key, string[] bins, ReadPolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="Select(Key, string[], ReadPolicy)"/>.</summary>
    /// <inheritdoc cref="Select(Key, string[], ReadPolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<Record> SelectAsync(Key key, string[] bins, ReadPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a record with all its bins, if it exists.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How to read the record. Default: the client's <see cref="AerospikeClientOptions.DefaultReadPolicy"/>.</param>
    /// <returns>The record, or <see langword="null"/> if it does not exist.</returns>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    [OverloadResolutionPriority(1)] // so that null is a policy, not names
    Record? Find(Key key, ReadPolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="Find(Key, ReadPolicy)"/>.</summary>
    /// <inheritdoc cref="Find(Key, ReadPolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    [OverloadResolutionPriority(1)] // so that null is a policy, not names
    Task<Record?> FindAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Reads some bins of a record, if it exists. Bins that do not exist are left out.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">The names of one or more bins.</param>
    /// <param name="policy">How to read the record. Default: the client's <see cref="AerospikeClientOptions.DefaultReadPolicy"/>.</param>
    /// <returns>The record with these bins, or <see langword="null"/> if it does not exist.</returns>
    /// <exception cref="ArgumentException">No bin is named, or a bin's name is not valid.</exception>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Record? Find(Key key, string[] bins, ReadPolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="Find(Key, string[], ReadPolicy)"/>.</summary>
    /// <inheritdoc cref="Find(Key, string[], ReadPolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<Record?> FindAsync(Key key, string[] bins, ReadPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Tests whether a record exists.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How to read the record. Default: the client's <see cref="AerospikeClientOptions.DefaultReadPolicy"/>.</param>
    /// <returns>Whether the record exists.</returns>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    bool Exists(Key key, ReadPolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="Exists(Key, ReadPolicy)"/>.</summary>
    /// <inheritdoc cref="Exists(Key, ReadPolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<bool> ExistsAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a record's generation and time to live, without its bins.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How to read the record. Default: the client's <see cref="AerospikeClientOptions.DefaultReadPolicy"/>.</param>
    /// <returns>The header, or <see langword="null"/> if the record does not exist.</returns>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    RecordHeader? FindHeader(Key key, ReadPolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="FindHeader(Key, ReadPolicy)"/>.</summary>
    /// <inheritdoc cref="FindHeader(Key, ReadPolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<RecordHeader?> FindHeaderAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Removes a record.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How to remove the record. Default: the client's <see cref="AerospikeClientOptions.DefaultWritePolicy"/>.</param>
    /// <exception cref="RecordNotFoundException">The record does not exist.</exception>
    /// <exception cref="AerospikeException">The removal failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Remove(Key key, WritePolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="Remove(Key, WritePolicy)"/>.</summary>
    /// <inheritdoc cref="Remove(Key, WritePolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled; a write may still be applied.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task RemoveAsync(Key key, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Removes a record, if it exists.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How to remove the record. Default: the client's <see cref="AerospikeClientOptions.DefaultWritePolicy"/>.</param>
    /// <returns>Whether the record existed.</returns>
    /// <exception cref="AerospikeException">The removal failed, or it is in doubt whether an earlier attempt removed the record.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    bool TryRemove(Key key, WritePolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="TryRemove(Key, WritePolicy)"/>.</summary>
    /// <inheritdoc cref="TryRemove(Key, WritePolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled; a write may still be applied.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<bool> TryRemoveAsync(Key key, WritePolicy? policy = null, CancellationToken cancellationToken = default);
}
