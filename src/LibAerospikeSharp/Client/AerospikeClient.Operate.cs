using LibAerospikeSharp.Commands;
using LibAerospikeSharp.Operations;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp;

public sealed partial class AerospikeClient
{
    /// <inheritdoc cref="IAerospikeClient.Operate(Key, Operation[], WritePolicy)"/>
    public Record Operate(Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy = null)
    {
        var copy = operations.ToArray();
        var mode = OperationsReader.ModeForRecord(copy);
        return _executor.Execute("Operate", key, new OperateCommand(copy, policy, mode), new OperateResponseReader(copy, mode));
    }

    /// <inheritdoc cref="IAerospikeClient.OperateAsync(Key, Operation[], WritePolicy, CancellationToken)"/>
    public Task<Record> OperateAsync(
        Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        var copy = operations.ToArray();
        var mode = OperationsReader.ModeForRecord(copy);
        return _executor.ExecuteAsync("Operate", key, new OperateCommand(copy, policy, mode), new OperateResponseReader(copy, mode), cancellationToken);
    }

    /// <inheritdoc cref="IAerospikeClient.OperateOrdered(Key, Operation[], WritePolicy)"/>
    public OperateResults OperateOrdered(Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy = null)
    {
        var copy = operations.ToArray();
        return _executor.Execute("OperateOrdered", key, new OperateCommand(copy, policy, RespondMode.All), new OrderedResponseReader(copy));
    }

    /// <inheritdoc cref="IAerospikeClient.OperateOrderedAsync(Key, Operation[], WritePolicy, CancellationToken)"/>
    public Task<OperateResults> OperateOrderedAsync(
        Key key, ReadOnlySpan<Operation> operations, WritePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        var copy = operations.ToArray();
        return _executor.ExecuteAsync(
            "OperateOrdered", key, new OperateCommand(copy, policy, RespondMode.All), new OrderedResponseReader(copy), cancellationToken);
    }

    /// <inheritdoc/>
    public void Increment(Key key, string bin, Value value, WritePolicy? policy = null) =>
        OperateOne("Increment", key, Operation.Increment(bin, value), policy);

    /// <inheritdoc/>
    public Task IncrementAsync(Key key, string bin, Value value, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        OperateOneAsync("Increment", key, Operation.Increment(bin, value), policy, default, cancellationToken);

    /// <inheritdoc/>
    public void Append(Key key, string bin, Value value, WritePolicy? policy = null) =>
        OperateOne("Append", key, Operation.Append(bin, value), policy);

    /// <inheritdoc/>
    public Task AppendAsync(Key key, string bin, Value value, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        OperateOneAsync("Append", key, Operation.Append(bin, value), policy, default, cancellationToken);

    /// <inheritdoc/>
    public void Prepend(Key key, string bin, Value value, WritePolicy? policy = null) =>
        OperateOne("Prepend", key, Operation.Prepend(bin, value), policy);

    /// <inheritdoc/>
    public Task PrependAsync(Key key, string bin, Value value, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        OperateOneAsync("Prepend", key, Operation.Prepend(bin, value), policy, default, cancellationToken);

    /// <inheritdoc/>
    public void Touch(Key key, TimeToLive timeToLive, WritePolicy? policy = null) =>
        OperateOne("Touch", key, Operation.Touch(), policy, timeToLive);

    /// <inheritdoc/>
    public Task TouchAsync(Key key, TimeToLive timeToLive, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        OperateOneAsync("Touch", key, Operation.Touch(), policy, timeToLive, cancellationToken);

    private void OperateOne(string name, Key key, Operation operation, WritePolicy? policy, TimeToLive timeToLive = default) =>
        _executor.Execute(name, key, new OperateCommand([operation], policy, RespondMode.None, timeToLive), SuccessResponseReader.Required);

    private Task<bool> OperateOneAsync(
        string name, Key key, Operation operation, WritePolicy? policy, TimeToLive timeToLive, CancellationToken cancellationToken) =>
        _executor.ExecuteAsync(
            name, key, new OperateCommand([operation], policy, RespondMode.None, timeToLive), SuccessResponseReader.Required, cancellationToken);
}
