namespace LibAerospikeSharp;

public partial interface IAerospikeClient
{
    /// <summary>Adds a number to a bin. A record or bin that does not exist is created, starting at 0.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">The number to add: an integer to an integer bin, or a double to a double bin. Integer overflow wraps around.</param>
    /// <param name="policy">How to write the record. Default: the client's <see cref="AerospikeClientOptions.DefaultWritePolicy"/>.</param>
    /// <exception cref="ArgumentException">The bin's name is not valid, or the value is of another type.</exception>
    /// <exception cref="BinTypeException">The bin's type differs from the value's.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Increment(Key key, string bin, Value value, WritePolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="Increment(Key, string, Value, WritePolicy)"/>.</summary>
    /// <inheritdoc cref="Increment(Key, string, Value, WritePolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled; a write may still be applied.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task IncrementAsync(Key key, string bin, Value value, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Adds to the end of a string or blob. A record or bin that does not exist is created.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What to add: a string to a string bin, or a blob to a blob bin.</param>
    /// <param name="policy">How to write the record. Default: the client's <see cref="AerospikeClientOptions.DefaultWritePolicy"/>.</param>
    /// <exception cref="ArgumentException">The bin's name is not valid, or the value is of another type.</exception>
    /// <exception cref="BinTypeException">The bin's type differs from the value's.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Append(Key key, string bin, Value value, WritePolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="Append(Key, string, Value, WritePolicy)"/>.</summary>
    /// <inheritdoc cref="Append(Key, string, Value, WritePolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled; a write may still be applied.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task AppendAsync(Key key, string bin, Value value, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Adds to the start of a string or blob. A record or bin that does not exist is created.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What to add: a string to a string bin, or a blob to a blob bin.</param>
    /// <param name="policy">How to write the record. Default: the client's <see cref="AerospikeClientOptions.DefaultWritePolicy"/>.</param>
    /// <exception cref="ArgumentException">The bin's name is not valid, or the value is of another type.</exception>
    /// <exception cref="BinTypeException">The bin's type differs from the value's.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Prepend(Key key, string bin, Value value, WritePolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="Prepend(Key, string, Value, WritePolicy)"/>.</summary>
    /// <inheritdoc cref="Prepend(Key, string, Value, WritePolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled; a write may still be applied.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task PrependAsync(Key key, string bin, Value value, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Removes bins from a record. Bins that do not exist are ignored. If no bin is left, the record is removed.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">The names of one or more bins, each once.</param>
    /// <param name="policy">How to write the record. Default: the client's <see cref="AerospikeClientOptions.DefaultWritePolicy"/>.</param>
    /// <exception cref="ArgumentException">No bin is named, or a bin's name is not valid.</exception>
    /// <exception cref="RecordNotFoundException">The record does not exist.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void RemoveBins(Key key, string[] bins, WritePolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="RemoveBins(Key, string[], WritePolicy)"/>.</summary>
    /// <inheritdoc cref="RemoveBins(Key, string[], WritePolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled; a write may still be applied.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task RemoveBinsAsync(Key key, string[] bins, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Renews a record's time to live and increments its generation. Its bins are neither read nor changed.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="timeToLive">How long the record lives from now on. Overrides the policy's time to live.</param>
    /// <param name="policy">How to write the record. Default: the client's <see cref="AerospikeClientOptions.DefaultWritePolicy"/>.</param>
    /// <exception cref="RecordNotFoundException">The record does not exist.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Touch(Key key, TimeToLive timeToLive, WritePolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="Touch(Key, TimeToLive, WritePolicy)"/>.</summary>
    /// <inheritdoc cref="Touch(Key, TimeToLive, WritePolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled; a write may still be applied.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task TouchAsync(Key key, TimeToLive timeToLive, WritePolicy? policy = null, CancellationToken cancellationToken = default);
}
