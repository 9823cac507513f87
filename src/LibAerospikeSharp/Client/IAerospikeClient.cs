namespace LibAerospikeSharp;

/// <summary>
/// A client of one Aerospike cluster. Safe for use from any thread; make one and share it. Every call on a disposed
/// client is an <see cref="ObjectDisposedException"/>, but for <see cref="IsConnected"/> and <see cref="Ping"/>, which
/// answer <see langword="false"/>.
/// </summary>
public interface IAerospikeClient : IDisposable
{
    /// <summary>Whether at least one node of the cluster is known and alive, as the client saw it last.</summary>
    bool IsConnected { get; }

    /// <summary>The names of the nodes that the client knows, such as <c>BB9020011AC4202</c>.</summary>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    IReadOnlyList<string> NodeNames { get; }

    /// <summary>Asks a node for its build: a real round trip. Never throws.</summary>
    /// <returns>Whether a node answered within 1 second.</returns>
    bool Ping();

    /// <summary>Writes bins to a record, which is made if it does not exist; its other bins stay.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">One to 32,767 bins, each name once. A bin without a value is removed.</param>
    /// <exception cref="ArgumentException">A bin can't be sent; nothing was.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Put(Key key, params ReadOnlySpan<Bin> bins);

    /// <summary>Writes bins to a record, which is made if it does not exist; its other bins stay.</summary>
    /// <typeparam name="TValue">The type of the dictionary's values.</typeparam>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">One to 32,767 bins: any dictionary, or other pairs of name and value, each name once. A bin without a value is removed.</param>
    /// <exception cref="ArgumentException">A bin can't be sent; nothing was.</exception>
    /// <exception cref="AerospikeException">The write failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Put<TValue>(Key key, IEnumerable<KeyValuePair<string, TValue>> bins);

    /// <summary>Reads a record with all its bins.</summary>
    /// <param name="key">The record's key.</param>
    /// <exception cref="RecordNotFoundException">There is no such record.</exception>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Record Get(Key key);

    /// <summary>Reads a record with some of its bins; names that it does not have are left out.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">The names of one or more bins.</param>
    /// <exception cref="ArgumentException">A bin's name is not valid, or none is given.</exception>
    /// <exception cref="RecordNotFoundException">There is no such record.</exception>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Record Select(Key key, params ReadOnlySpan<string> bins);

    /// <summary>Reads a record with all its bins, or gives <see langword="null"/> when there is no such record.</summary>
    /// <param name="key">The record's key.</param>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Record? Find(Key key);

    /// <summary>Reads a record with some of its bins, or gives <see langword="null"/> when there is no such record.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="bins">The names of one or more bins.</param>
    /// <exception cref="ArgumentException">A bin's name is not valid, or none is given.</exception>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Record? Find(Key key, params ReadOnlySpan<string> bins);

    /// <summary>Whether there is a record with this key.</summary>
    /// <param name="key">The record's key.</param>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    bool Exists(Key key);

    /// <summary>Reads a record's generation and time to live without its bins.</summary>
    /// <param name="key">The record's key.</param>
    /// <returns>The header, or <see langword="null"/> when there is no such record.</returns>
    /// <exception cref="AerospikeException">The read failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    RecordHeader? GetHeader(Key key);

    /// <summary>Removes a record.</summary>
    /// <param name="key">The record's key.</param>
    /// <exception cref="RecordNotFoundException">There is no such record.</exception>
    /// <exception cref="AerospikeException">The removal failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    void Remove(Key key);

    /// <summary>Removes a record if there is one.</summary>
    /// <param name="key">The record's key.</param>
    /// <returns>Whether there was a record.</returns>
    /// <exception cref="AerospikeException">The removal failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    bool TryRemove(Key key);
}
