namespace LibAerospikeSharp;

public sealed partial class AerospikeClient
{
    /// <inheritdoc/>
    public void Increment(Key key, string bin, long value, WritePolicy? policy = null) =>
        Change(key, Operation.Increment(bin, value), policy, "Increment");

    /// <inheritdoc/>
    public void Increment(Key key, string bin, double value, WritePolicy? policy = null) =>
        Change(key, Operation.Increment(bin, value), policy, "Increment");

    /// <inheritdoc/>
    public void Append(Key key, string bin, string value, WritePolicy? policy = null) =>
        Change(key, Operation.Append(bin, value), policy, "Append");

    /// <inheritdoc/>
    public void Append(Key key, string bin, ReadOnlyMemory<byte> value, WritePolicy? policy = null) =>
        Change(key, Operation.Append(bin, value), policy, "Append");

    /// <inheritdoc/>
    public void Prepend(Key key, string bin, string value, WritePolicy? policy = null) =>
        Change(key, Operation.Prepend(bin, value), policy, "Prepend");

    /// <inheritdoc/>
    public void Prepend(Key key, string bin, ReadOnlyMemory<byte> value, WritePolicy? policy = null) =>
        Change(key, Operation.Prepend(bin, value), policy, "Prepend");

    /// <inheritdoc/>
    public void RemoveBins(Key key, ReadOnlySpan<string> bins, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        using var rented = RentedBins.WithoutValues(bins);
        PutCore(key, rented.Span, policy, "RemoveBins");
    }

    /// <inheritdoc/>
    public void Touch(Key key, TimeToLive timeToLive, WritePolicy? policy = null) =>
        Change(key, Operation.Touch(), policy, "Touch", timeToLive);

    private void Change(Key key, Operation operation, WritePolicy? policy, string name, TimeToLive? timeToLive = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        OperateCore(key, [operation], policy, name, OperationAnswer.None, out _, timeToLive);
    }
}
