using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Operations.Batches;

/// <summary>Takes what became of a batch's rows. A row can be taken again after it failed.</summary>
internal abstract unsafe class BatchSink
{
    /// <summary>A row that succeeded.</summary>
    /// <param name="row">The row's number.</param>
    /// <param name="key">Its key.</param>
    /// <param name="action">What was done.</param>
    /// <param name="record">The answer; it is not kept.</param>
    /// <exception cref="AerospikeException">The answer can't be read.</exception>
    public abstract void Take(int row, Key key, BatchAction action, as_record* record);

    /// <summary>A row that failed.</summary>
    /// <param name="row">The row's number.</param>
    /// <param name="key">Its key.</param>
    /// <param name="code">Why.</param>
    /// <param name="inDoubt">Whether it may have been carried out.</param>
    /// <param name="detail">What else is known.</param>
    public abstract void Fail(int row, Key key, ResultCode code, bool inDoubt, string? detail);
}
