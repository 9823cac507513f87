namespace LibAerospikeSharp;

public partial interface IAerospikeClient
{
    /// <summary>
    /// Carries out several operations on one record, in their order, all of them or none: nobody sees the record
    /// between them.
    /// </summary>
    /// <param name="key">The record's key.</param>
    /// <param name="operations">One to 32,768 operations.</param>
    /// <param name="policy">How they are carried out; an <see cref="OperatePolicy"/> says how they read, too. Default: the client's own.</param>
    /// <returns>
    /// The record with the bins that were read, each with its last result; bins that were only written are not in it.
    /// Generation and time to live are those after the operations, and 0 and <see langword="null"/> when they removed the record.
    /// </returns>
    /// <exception cref="ArgumentException">An operation can't be sent; nothing was.</exception>
    /// <exception cref="RecordNotFoundException">There is no such record, and the operations make none: all read, one is a touch, or no bin is left.</exception>
    /// <exception cref="BinTypeException">A bin's type is not one that its operation can change.</exception>
    /// <exception cref="AerospikeException">The operations failed; none was carried out, unless the exception is in doubt.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    Record Operate(Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy = null);

    /// <summary>As <see cref="Operate(Key, ReadOnlySpan{Operation}, WritePolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="operations">One to 32,768 operations.</param>
    /// <param name="policy">How they are carried out; an <see cref="OperatePolicy"/> says how they read, too. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <returns>
    /// The record with the bins that were read, each with its last result; bins that were only written are not in it.
    /// Generation and time to live are those after the operations, and 0 and <see langword="null"/> when they removed the record.
    /// </returns>
    /// <exception cref="ArgumentException">An operation can't be sent; nothing was.</exception>
    /// <exception cref="RecordNotFoundException">There is no such record, and the operations make none: all read, one is a touch, or no bin is left.</exception>
    /// <exception cref="BinTypeException">A bin's type is not one that its operation can change.</exception>
    /// <exception cref="AerospikeException">The operations failed; none was carried out, unless the exception is in doubt.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<Record> OperateAsync(Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Carries out several operations on one record, as <see cref="Operate"/> does, and tells what each of them gave.
    /// </summary>
    /// <param name="key">The record's key.</param>
    /// <param name="operations">One to 32,768 operations.</param>
    /// <param name="policy">How they are carried out; an <see cref="OperatePolicy"/> says how they read, too. Default: the client's own.</param>
    /// <returns>
    /// One result for each operation, in their order. Servers answer an operation that does not read with nil: its
    /// result is <see langword="null"/>.
    /// </returns>
    /// <exception cref="ArgumentException">An operation can't be sent; nothing was.</exception>
    /// <exception cref="RecordNotFoundException">There is no such record, and the operations make none: all read, one is a touch, or no bin is left.</exception>
    /// <exception cref="BinTypeException">A bin's type is not one that its operation can change.</exception>
    /// <exception cref="AerospikeException">The operations failed; none was carried out, unless the exception is in doubt.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    OperateResults OperateOrdered(Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy = null);

    /// <summary>As <see cref="OperateOrdered(Key, ReadOnlySpan{Operation}, WritePolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="operations">One to 32,768 operations.</param>
    /// <param name="policy">How they are carried out; an <see cref="OperatePolicy"/> says how they read, too. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <returns>
    /// One result for each operation, in their order. Servers answer an operation that does not read with nil: its
    /// result is <see langword="null"/>.
    /// </returns>
    /// <exception cref="ArgumentException">An operation can't be sent; nothing was.</exception>
    /// <exception cref="RecordNotFoundException">There is no such record, and the operations make none: all read, one is a touch, or no bin is left.</exception>
    /// <exception cref="BinTypeException">A bin's type is not one that its operation can change.</exception>
    /// <exception cref="AerospikeException">The operations failed; none was carried out, unless the exception is in doubt.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<OperateResults> OperateOrderedAsync(
        Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes a record by what it holds: reads it, has the change made up, and writes that if nobody has written the
    /// record in between; else it starts anew, after a pause of some milliseconds that grows and is drawn by lot.
    /// </summary>
    /// <remarks>
    /// What can be done by <see cref="Operate"/> costs less there. Whether a record was written is told by its generation: one
    /// that was removed, or expired, and made again in between can look unchanged, and so does one written exactly 65,535
    /// times. A write that fails otherwise, or is in doubt, is not repeated but thrown, and the policy's
    /// <see cref="CommandPolicy.MaxRetries"/> only counts for reading, as a repeated write would find its own.
    /// </remarks>
    /// <param name="key">The record's key.</param>
    /// <param name="change">
    /// Gives the bins to write; a bin without a value is removed, and others stay. It is given the record, or
    /// <see langword="null"/> where there is none, and may be called several times, so it should change nothing itself.
    /// It gives <see langword="null"/> to leave the record as it is. Bins to remove, alone, don't make a record.
    /// </param>
    /// <param name="maxAttempts">How often it is tried, at least once. Default: 100.</param>
    /// <param name="policy">How it is written; it can't have a generation, nor say what becomes of records that exist. Default: the client's own.</param>
    /// <returns>Whether something was written.</returns>
    /// <exception cref="ArgumentException">The policy is not one for this, or a bin can't be sent.</exception>
    /// <exception cref="RecordGenerationException">Others wrote the record in every attempt.</exception>
    /// <exception cref="RecordExistsException">Others made the record in the last attempt.</exception>
    /// <exception cref="AerospikeException">Reading or writing failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    bool Modify(Key key, Func<Record?, Bin[]?> change, int maxAttempts = 100, WritePolicy? policy = null);

    /// <summary>As <see cref="Modify(Key, Func{Record, Bin[]}, int, WritePolicy)"/>, without keeping a thread.</summary>
    /// <param name="key">The record's key.</param>
    /// <param name="change">
    /// Gives the bins to write; a bin without a value is removed, and others stay. It is given the record, or
    /// <see langword="null"/> where there is none, and may be called several times, so it should change nothing itself.
    /// It gives <see langword="null"/> to leave the record as it is. Bins to remove, alone, don't make a record.
    /// </param>
    /// <param name="maxAttempts">How often it is tried, at least once. Default: 100.</param>
    /// <param name="policy">How it is written; it can't have a generation, nor say what becomes of records that exist. Default: the client's own.</param>
    /// <param name="cancellationToken">Ends the task at once. A command that was sent goes on all the same: a write may still happen.</param>
    /// <returns>Whether something was written.</returns>
    /// <exception cref="ArgumentException">The policy is not one for this, or a bin can't be sent.</exception>
    /// <exception cref="RecordGenerationException">Others wrote the record in every attempt.</exception>
    /// <exception cref="RecordExistsException">Others made the record in the last attempt.</exception>
    /// <exception cref="AerospikeException">Reading or writing failed.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<bool> ModifyAsync(
        Key key, Func<Record?, Bin[]?> change, int maxAttempts = 100, WritePolicy? policy = null, CancellationToken cancellationToken = default);
}
