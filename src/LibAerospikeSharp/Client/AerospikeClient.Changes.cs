using LibAerospikeSharp.Operations;
using LibAerospikeSharp.Runtime;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

public sealed partial class AerospikeClient
{
    /// <inheritdoc/>
    public void Increment(Key key, string bin, Value value, WritePolicy? policy = null) =>
        Change(key, Operation.Increment(bin, value), policy, "Increment");

    /// <inheritdoc/>
    public Task IncrementAsync(Key key, string bin, Value value, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        ChangeAsync(key, Operation.Increment(bin, value), policy, "Increment", default, cancellationToken);

    /// <inheritdoc/>
    public void Append(Key key, string bin, Value value, WritePolicy? policy = null) =>
        Change(key, Operation.Append(bin, value), policy, "Append");

    /// <inheritdoc/>
    public Task AppendAsync(Key key, string bin, Value value, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        ChangeAsync(key, Operation.Append(bin, value), policy, "Append", default, cancellationToken);

    /// <inheritdoc/>
    public void Prepend(Key key, string bin, Value value, WritePolicy? policy = null) =>
        Change(key, Operation.Prepend(bin, value), policy, "Prepend");

    /// <inheritdoc/>
    public Task PrependAsync(Key key, string bin, Value value, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        ChangeAsync(key, Operation.Prepend(bin, value), policy, "Prepend", default, cancellationToken);

    /// <inheritdoc/>
    public void RemoveBins(Key key, ReadOnlySpan<string> bins, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        using var rented = RentedBins.WithoutValues(bins);
        PutCore(key, rented.Span, policy, "RemoveBins");
    }

    /// <inheritdoc/>
    public Task RemoveBinsAsync(Key key, ReadOnlySpan<string> bins, WritePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        using var rented = RentedBins.WithoutValues(bins);
        return PutCoreAsync(key, rented.Span, policy, "RemoveBins", cancellationToken);
    }

    /// <inheritdoc/>
    public void Touch(Key key, TimeToLive timeToLive, WritePolicy? policy = null) =>
        Change(key, Operation.Touch(), policy, "Touch", timeToLive);

    /// <inheritdoc/>
    public Task TouchAsync(Key key, TimeToLive timeToLive, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        ChangeAsync(key, Operation.Touch(), policy, "Touch", timeToLive, cancellationToken);

    private void Change(Key key, Operation operation, WritePolicy? policy, string name, TimeToLive timeToLive = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        OperateCore(key, [operation], policy, name, OperationAnswer.None, timeToLive);
    }

    private Task<bool> ChangeAsync(
        Key key, Operation operation, WritePolicy? policy, string name, TimeToLive timeToLive, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _usesLoops
            ? OperateCoreAsync(key, [operation], policy, name, OperationAnswer.None, timeToLive, SuccessAnswer.Required, cancellationToken)
            : ChangeOnWorker(key, Checked([operation], policy)[0], policy, name, timeToLive, cancellationToken);
    }

    private Task<bool> ChangeOnWorker(
        Key key, Operation operation, WritePolicy? policy, string name, TimeToLive timeToLive, CancellationToken cancellationToken) => _workers.Run(
        () =>
        {
            Change(key, operation, policy, name, timeToLive);
            return true;
        },
        cancellationToken);
}
