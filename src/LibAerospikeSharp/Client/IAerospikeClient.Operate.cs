namespace LibAerospikeSharp;

public partial interface IAerospikeClient
{
    /// <summary>
    /// Runs several operations on one record, in order. Either all of them take effect, or none. Nobody sees the record in
    /// between.
    /// </summary>
    /// <param name="key">The record's key.</param>
    /// <param name="operations">One to 32,768 operations.</param>
    /// <param name="policy">
    /// How to run the operations. An <see cref="OperatePolicy"/> also sets how they read. Default: the client's
    /// <see cref="AerospikeClientOptions.DefaultWritePolicy"/>.
    /// </param>
    /// <returns>
    /// The record with the bins that were read, each with its last result. Bins that were only written are left out.
    /// Generation and time to live are those after the operations, or 0 and <see langword="null"/> if they removed the
    /// record.
    /// </returns>
    /// <exception cref="ArgumentException">An operation can't be sent. Nothing was sent.</exception>
    /// <exception cref="RecordNotFoundException">
    /// The record does not exist, and the operations don't create it: all of them read, one is a touch, or no bin is left.
    /// </exception>
    /// <exception cref="BinTypeException">An operation does not apply to its bin's type.</exception>
    /// <exception cref="AerospikeException">The operations failed. None of them was applied, unless the exception is in doubt.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Record Operate(Key key, Operation[] operations, WritePolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="Operate(Key, Operation[], WritePolicy)"/>.</summary>
    /// <inheritdoc cref="Operate(Key, Operation[], WritePolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled; a write may still be applied.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<Record> OperateAsync(Key key, Operation[] operations, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Runs several operations on one record, as <see cref="Operate(Key, Operation[], WritePolicy)"/> does, but returns a result
    /// for each of them.
    /// </summary>
    /// <param name="key">The record's key.</param>
    /// <param name="operations">One to 32,768 operations.</param>
    /// <param name="policy">
    /// How to run the operations. An <see cref="OperatePolicy"/> also sets how they read. Default: the client's
    /// <see cref="AerospikeClientOptions.DefaultWritePolicy"/>.
    /// </param>
    /// <returns>One result for each operation, in order. It is <see langword="null"/> for an operation that does not read.</returns>
    /// <exception cref="ArgumentException">An operation can't be sent. Nothing was sent.</exception>
    /// <exception cref="RecordNotFoundException">
    /// The record does not exist, and the operations don't create it: all of them read, one is a touch, or no bin is left.
    /// </exception>
    /// <exception cref="BinTypeException">An operation does not apply to its bin's type.</exception>
    /// <exception cref="AerospikeException">The operations failed. None of them was applied, unless the exception is in doubt.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    OperateResults OperateOrdered(Key key, Operation[] operations, WritePolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="OperateOrdered(Key, Operation[], WritePolicy)"/>.</summary>
    /// <inheritdoc cref="OperateOrdered(Key, Operation[], WritePolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled; a write may still be applied.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<OperateResults> OperateOrderedAsync(
        Key key, Operation[] operations, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads a record, lets <paramref name="change"/> compute new bins, and writes them only if nobody has written the record
    /// in the meantime. Otherwise it starts over, after a random delay of some milliseconds. The delay's upper limit doubles
    /// with each attempt, from 2 ms to 64 ms.
    /// </summary>
    /// <remarks>
    /// <para>Where <see cref="Operate(Key, Operation[], WritePolicy)"/> can make the same change, it costs less.</para>
    /// <para>
    /// The generation tells whether the record was written in the meantime. A record that was removed or expired, and then created
    /// again, can look unchanged. So can a record that was written exactly 65,535 times.
    /// </para>
    /// <para>
    /// A write that fails for another reason, or is in doubt, is not retried but throws. <see cref="CommandPolicy.MaxRetries"/>
    /// applies to the read only, because a retry could find the record changed by an earlier attempt of the same write.
    /// </para>
    /// </remarks>
    /// <param name="key">The record's key.</param>
    /// <param name="change">
    /// Computes the bins to write. A bin without a value is removed, and other bins are kept. Its argument is the record, or
    /// <see langword="null"/> if the record does not exist. It may be called several times, so it should have no side
    /// effects. To leave the record as it is, return <see langword="null"/>. Bins to remove do not by themselves create a
    /// record.
    /// </param>
    /// <param name="maxAttempts">How many attempts to make, at least 1. Default: 100.</param>
    /// <param name="policy">
    /// How to read and write the record. It must not set <see cref="WritePolicy.Exists"/>,
    /// <see cref="WritePolicy.Generation"/> or <see cref="WritePolicy.GenerationPolicy"/>. Default: the client's
    /// <see cref="AerospikeClientOptions.DefaultReadPolicy"/> and <see cref="AerospikeClientOptions.DefaultWritePolicy"/>.
    /// </param>
    /// <returns>Whether the record was written.</returns>
    /// <exception cref="ArgumentException">The policy sets what it must not set, or a bin can't be sent.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxAttempts"/> is less than 1.</exception>
    /// <exception cref="RecordGenerationException">In the last attempt, somebody else wrote the record in the meantime.</exception>
    /// <exception cref="RecordExistsException">In the last attempt, somebody else created the record in the meantime.</exception>
    /// <exception cref="AerospikeException">Reading or writing failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    bool Modify(Key key, Func<Record?, Bin[]?> change, int maxAttempts = 100, WritePolicy? policy = null);

    /// <summary>Asynchronous version of <see cref="Modify(Key, Func{Record, Bin[]}, int, WritePolicy)"/>.</summary>
    /// <inheritdoc cref="Modify(Key, Func{Record, Bin[]}, int, WritePolicy)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. A command already sent is not recalled; a write may still be applied.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<bool> ModifyAsync(
        Key key, Func<Record?, Bin[]?> change, int maxAttempts = 100, WritePolicy? policy = null, CancellationToken cancellationToken = default);
}
