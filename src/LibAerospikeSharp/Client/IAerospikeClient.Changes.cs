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

    /// <summary>Removes bins from a record, and the record with its last bin. Names that it does not have are passed over.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">The names of one or more bins, each once.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <exception cref="ArgumentException">A bin's name is not valid, or none is given.</exception>
    /// <exception cref="RecordNotFoundException">There is no such record.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void RemoveBins(Key key, ReadOnlySpan<string> bins, WritePolicy? policy = null);

    /// <summary>Renews a record's time to live, and its generation, without its bins.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="timeToLive">How long it lives from now on; it counts before the policy's.</param>
    /// <param name="policy">How it is written. Default: the client's own.</param>
    /// <exception cref="RecordNotFoundException">There is no such record.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Touch(Key key, TimeToLive timeToLive, WritePolicy? policy = null);
}
