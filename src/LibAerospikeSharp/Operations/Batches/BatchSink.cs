using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Operations.Batches;

/// <summary>Receives the results of a batch's records. A record that failed can succeed later, if it is sent again.</summary>
internal abstract unsafe class BatchSink
{
    /// <summary>Receives a record that succeeded.</summary>
    /// <param name="index">The record's index in the batch.</param>
    /// <param name="key">The record's key.</param>
    /// <param name="action">What was done with the record.</param>
    /// <param name="record">The response, which is not kept.</param>
    /// <exception cref="AerospikeException">The response can't be read.</exception>
    public abstract void Succeed(int index, Key key, BatchAction action, as_record* record);

    /// <summary>Receives a record that failed.</summary>
    /// <param name="index">The record's index in the batch.</param>
    /// <param name="key">The record's key.</param>
    /// <param name="code">The reason.</param>
    /// <param name="inDoubt">Whether the write may have been applied.</param>
    /// <param name="detail">What else is known about the failure, for exceptions.</param>
    public abstract void Fail(int index, Key key, ResultCode code, bool inDoubt, string? detail);
}
