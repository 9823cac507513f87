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

    /// <summary>Writes bins to a record, which is made if it does not exist; its other bins stay.</summary>
    /// <typeparam name="TValue">The type of the dictionary's values.</typeparam>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">One to 32,767 bins: any dictionary, or other pairs of name and value, each name once. A bin without a value is removed.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <exception cref="ArgumentException">A bin can't be sent; nothing was.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Put<TValue>(Key key, IEnumerable<KeyValuePair<string, TValue>> bins, WritePolicy? policy = null);

    /// <summary>Reads a record with all its bins.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is read. Default: the client's own.</param>
    /// <exception cref="RecordNotFoundException">There is no such record.</exception>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Record Get(Key key, ReadPolicy? policy = null);

    /// <summary>Reads a record with some of its bins; names that it does not have are left out.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">The names of one or more bins.</param>
    /// <param name="policy">How it is read. Default: the client's own.</param>
    /// <exception cref="ArgumentException">A bin's name is not valid, or none is given.</exception>
    /// <exception cref="RecordNotFoundException">There is no such record.</exception>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Record Select(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null);

    /// <summary>Reads a record with all its bins, or gives <see langword="null"/> when there is no such record.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is read. Default: the client's own.</param>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Record? Find(Key key, ReadPolicy? policy = null);

    /// <summary>Reads a record with some of its bins, or gives <see langword="null"/> when there is no such record.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">The names of one or more bins.</param>
    /// <param name="policy">How it is read. Default: the client's own.</param>
    /// <exception cref="ArgumentException">A bin's name is not valid, or none is given.</exception>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Record? Find(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null);

    /// <summary>Whether there is a record with this key.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is read. Default: the client's own.</param>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    bool Exists(Key key, ReadPolicy? policy = null);

    /// <summary>Reads a record's generation and time to live without its bins.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is read. Default: the client's own.</param>
    /// <returns>The header, or <see langword="null"/> when there is no such record.</returns>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    RecordHeader? GetHeader(Key key, ReadPolicy? policy = null);

    /// <summary>Removes a record.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is removed. Default: the client's own.</param>
    /// <exception cref="RecordNotFoundException">There is no such record.</exception>
    /// <exception cref="AerospikeException">The removal failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Remove(Key key, WritePolicy? policy = null);

    /// <summary>Removes a record if there is one.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="policy">How it is removed. Default: the client's own.</param>
    /// <returns>Whether there was a record.</returns>
    /// <exception cref="AerospikeException">The removal failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    bool TryRemove(Key key, WritePolicy? policy = null);
}
