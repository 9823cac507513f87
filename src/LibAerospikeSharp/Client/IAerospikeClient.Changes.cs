namespace LibAerospikeSharp;

public partial interface IAerospikeClient
{
    /// <summary>Adds to a number; record and bin are made, from 0, where there are none.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added: an integer to an integer bin, where sums beyond 64 bits go on at the other end, or a double to a double bin.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <exception cref="ArgumentException">The bin's name is not valid, or the value is of another type.</exception>
    /// <exception cref="BinTypeException">The bin's type is not the value's.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Increment(Key key, string bin, Value value, WritePolicy? policy = null);

    /// <summary>As <see cref="Increment"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added: an integer to an integer bin, where sums beyond 64 bits go on at the other end, or a double to a double bin.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="ArgumentException">The bin's name is not valid, or the value is of another type.</exception>
    /// <exception cref="BinTypeException">The bin's type is not the value's.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task IncrementAsync(Key key, string bin, Value value, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Adds to the end of a string or blob; record and bin are made where there are none.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added: a string to a string bin, a blob to a blob bin.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <exception cref="ArgumentException">The bin's name is not valid, or the value is of another type.</exception>
    /// <exception cref="BinTypeException">The bin's type is not the value's.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Append(Key key, string bin, Value value, WritePolicy? policy = null);

    /// <summary>As <see cref="Append"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added: a string to a string bin, a blob to a blob bin.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="ArgumentException">The bin's name is not valid, or the value is of another type.</exception>
    /// <exception cref="BinTypeException">The bin's type is not the value's.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task AppendAsync(Key key, string bin, Value value, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Adds to the start of a string or blob; record and bin are made where there are none.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added: a string to a string bin, a blob to a blob bin.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <exception cref="ArgumentException">The bin's name is not valid, or the value is of another type.</exception>
    /// <exception cref="BinTypeException">The bin's type is not the value's.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Prepend(Key key, string bin, Value value, WritePolicy? policy = null);

    /// <summary>As <see cref="Prepend"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added: a string to a string bin, a blob to a blob bin.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="ArgumentException">The bin's name is not valid, or the value is of another type.</exception>
    /// <exception cref="BinTypeException">The bin's type is not the value's.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task PrependAsync(Key key, string bin, Value value, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Removes bins from a record, and the record with its last bin. Names that it does not have are passed over.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">The names of one or more bins, each once.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <exception cref="ArgumentException">A bin's name is not valid, or none is given.</exception>
    /// <exception cref="RecordNotFoundException">There is no such record.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void RemoveBins(Key key, ReadOnlySpan<string> bins, WritePolicy? policy = null);

    /// <summary>As <see cref="RemoveBins(Key, ReadOnlySpan{string}, WritePolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">The names of one or more bins, each once.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="ArgumentException">A bin's name is not valid, or none is given.</exception>
    /// <exception cref="RecordNotFoundException">There is no such record.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task RemoveBinsAsync(Key key, ReadOnlySpan<string> bins, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Renews a record's time to live, and its generation, without its bins.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="timeToLive">How long it lives from now on; it counts before the policy's.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <exception cref="RecordNotFoundException">There is no such record.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Touch(Key key, TimeToLive timeToLive, WritePolicy? policy = null);

    /// <summary>As <see cref="Touch(Key, TimeToLive, WritePolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="timeToLive">How long it lives from now on; it counts before the policy's.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="RecordNotFoundException">There is no such record.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task TouchAsync(Key key, TimeToLive timeToLive, WritePolicy? policy = null, CancellationToken cancellationToken = default);
}
