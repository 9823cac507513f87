namespace LibAerospikeSharp;

public partial interface IAerospikeClient
{
    /// <summary>Adds to an integer bin; record and bin are made, from 0, where there are none.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added; beyond the range of 64 bits the sum goes on at the other end.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <exception cref="ArgumentException">The bin's name is not valid.</exception>
    /// <exception cref="BinTypeException">The bin is no integer.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Increment(Key key, string bin, long value, WritePolicy? policy = null);

    /// <summary>As <see cref="Increment(Key, string, long, WritePolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added; beyond the range of 64 bits the sum goes on at the other end.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="ArgumentException">The bin's name is not valid.</exception>
    /// <exception cref="BinTypeException">The bin is no integer.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task IncrementAsync(Key key, string bin, long value, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Adds to a double bin; record and bin are made, from 0, where there are none.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <exception cref="ArgumentException">The bin's name is not valid.</exception>
    /// <exception cref="BinTypeException">The bin is no double.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Increment(Key key, string bin, double value, WritePolicy? policy = null);

    /// <summary>As <see cref="Increment(Key, string, double, WritePolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="ArgumentException">The bin's name is not valid.</exception>
    /// <exception cref="BinTypeException">The bin is no double.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task IncrementAsync(Key key, string bin, double value, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Adds to the end of a string bin; record and bin are made where there are none.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <exception cref="ArgumentException">The bin's name or the text is not valid.</exception>
    /// <exception cref="BinTypeException">The bin is no string.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Append(Key key, string bin, string value, WritePolicy? policy = null);

    /// <summary>As <see cref="Append(Key, string, string, WritePolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="ArgumentException">The bin's name or the text is not valid.</exception>
    /// <exception cref="BinTypeException">The bin is no string.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task AppendAsync(Key key, string bin, string value, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Adds to the end of a blob bin; record and bin are made where there are none.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <exception cref="ArgumentException">The bin's name is not valid.</exception>
    /// <exception cref="BinTypeException">The bin is no blob.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Append(Key key, string bin, ReadOnlyMemory<byte> value, WritePolicy? policy = null);

    /// <summary>As <see cref="Append(Key, string, ReadOnlyMemory{byte}, WritePolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="ArgumentException">The bin's name is not valid.</exception>
    /// <exception cref="BinTypeException">The bin is no blob.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task AppendAsync(Key key, string bin, ReadOnlyMemory<byte> value, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Adds to the start of a string bin; record and bin are made where there are none.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <exception cref="ArgumentException">The bin's name or the text is not valid.</exception>
    /// <exception cref="BinTypeException">The bin is no string.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Prepend(Key key, string bin, string value, WritePolicy? policy = null);

    /// <summary>As <see cref="Prepend(Key, string, string, WritePolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="ArgumentException">The bin's name or the text is not valid.</exception>
    /// <exception cref="BinTypeException">The bin is no string.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task PrependAsync(Key key, string bin, string value, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>Adds to the start of a blob bin; record and bin are made where there are none.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <exception cref="ArgumentException">The bin's name is not valid.</exception>
    /// <exception cref="BinTypeException">The bin is no blob.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Prepend(Key key, string bin, ReadOnlyMemory<byte> value, WritePolicy? policy = null);

    /// <summary>As <see cref="Prepend(Key, string, ReadOnlyMemory{byte}, WritePolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <exception cref="ArgumentException">The bin's name is not valid.</exception>
    /// <exception cref="BinTypeException">The bin is no blob.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task PrependAsync(Key key, string bin, ReadOnlyMemory<byte> value, WritePolicy? policy = null, CancellationToken cancellationToken = default);

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
