using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Operations.Batches;

/// <summary>Takes the results of a batch's records. A record that failed can succeed later.</summary>
internal abstract unsafe class BatchSink
{
    /// <summary>A record that succeeded.</summary>
    /// <param name="index">The record's place in the batch.</param>
    /// <param name="key">Its key.</param>
    /// <param name="action">What was done.</param>
    /// <param name="record">The answer; it is not kept.</param>
    /// <exception cref="AerospikeException">The answer can't be read.</exception>
    public abstract void Succeed(int index, Key key, BatchAction action, as_record* record);

    /// <summary>A record that failed.</summary>
    /// <param name="index">The record's place in the batch.</param>
    /// <param name="key">Its key.</param>
    /// <param name="code">Why.</param>
    /// <param name="inDoubt">Whether it may have been carried out.</param>
    /// <param name="detail">What else is known.</param>
    public abstract void Fail(int index, Key key, ResultCode code, bool inDoubt, string? detail);
}
