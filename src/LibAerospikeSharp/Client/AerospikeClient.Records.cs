using System.Runtime.CompilerServices;
using LibAerospikeSharp.Commands;
using LibAerospikeSharp.Runtime;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

public sealed partial class AerospikeClient
{
    /// <inheritdoc cref="IAerospikeClient.Put(Key, Bin[], WritePolicy)"/>
    public void Put(Key key, ReadOnlySpan<Bin> bins, WritePolicy? policy = null) =>
        _executor.Execute("Put", key, new PutCommand(bins, policy), SuccessResponseReader.Required);

    /// <inheritdoc cref="IAerospikeClient.PutAsync(Key, Bin[], WritePolicy, CancellationToken)"/>
    public Task PutAsync(Key key, ReadOnlySpan<Bin> bins, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        _executor.ExecuteAsync("Put", key, new PutCommand(bins, policy), SuccessResponseReader.Required, cancellationToken);

    /// <inheritdoc/>
    public void Put<TValue>(Key key, IEnumerable<KeyValuePair<string, TValue>> bins, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(bins);
        using var rented = RentedBins.From(bins);
        Put(key, rented.Span, policy);
    }

    /// <inheritdoc/>
    public Task PutAsync<TValue>(
        Key key, IEnumerable<KeyValuePair<string, TValue>> bins, WritePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(bins);
        using var rented = RentedBins.From(bins);
        return PutAsync(key, rented.Span, policy, cancellationToken);
    }

    /// <inheritdoc cref="IAerospikeClient.RemoveBins(Key, string[], WritePolicy)"/>
    public void RemoveBins(Key key, ReadOnlySpan<string> bins, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        using var rented = RentedBins.WithoutValues(bins);
        _executor.Execute("RemoveBins", key, new PutCommand(rented.Span, policy), SuccessResponseReader.Required);
    }

    /// <inheritdoc cref="IAerospikeClient.RemoveBinsAsync(Key, string[], WritePolicy, CancellationToken)"/>
    public Task RemoveBinsAsync(Key key, ReadOnlySpan<string> bins, WritePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        using var rented = RentedBins.WithoutValues(bins);
        return _executor.ExecuteAsync("RemoveBins", key, new PutCommand(rented.Span, policy), SuccessResponseReader.Required, cancellationToken);
    }

    /// <inheritdoc/>
    public Record Get(Key key, ReadPolicy? policy = null) =>
        _executor.Execute("Get", key, new ReadCommand([], policy), RecordResponseReader.Required)!; // required: absent is an exception

    /// <inheritdoc/>
    public Task<Record> GetAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default) =>
        _executor.ExecuteAsync("Get", key, new ReadCommand([], policy), RecordResponseReader.Required, cancellationToken)!; // required, too

    /// <inheritdoc cref="IAerospikeClient.Select(Key, string[], ReadPolicy)"/>
    public Record Select(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null) =>
        _executor.Execute("Select", key, SelectCommand(bins, policy), RecordResponseReader.Required)!; // required: absent is an exception

    /// <inheritdoc cref="IAerospikeClient.SelectAsync(Key, string[], ReadPolicy, CancellationToken)"/>
    public Task<Record> SelectAsync(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null, CancellationToken cancellationToken = default) =>
        _executor.ExecuteAsync("Select", key, SelectCommand(bins, policy), RecordResponseReader.Required, cancellationToken)!; // required, too

    /// <inheritdoc/>
    [OverloadResolutionPriority(1)] // so that null is a policy, not names
    public Record? Find(Key key, ReadPolicy? policy = null) =>
        _executor.Execute("Find", key, new ReadCommand([], policy), RecordResponseReader.Optional);

    /// <inheritdoc/>
    [OverloadResolutionPriority(1)] // so that null is a policy, not names
    public Task<Record?> FindAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default) =>
        _executor.ExecuteAsync("Find", key, new ReadCommand([], policy), RecordResponseReader.Optional, cancellationToken);

    /// <inheritdoc cref="IAerospikeClient.Find(Key, string[], ReadPolicy)"/>
    public Record? Find(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null) =>
        _executor.Execute("Find", key, SelectCommand(bins, policy), RecordResponseReader.Optional);

    /// <inheritdoc cref="IAerospikeClient.FindAsync(Key, string[], ReadPolicy, CancellationToken)"/>
    public Task<Record?> FindAsync(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null, CancellationToken cancellationToken = default) =>
        _executor.ExecuteAsync("Find", key, SelectCommand(bins, policy), RecordResponseReader.Optional, cancellationToken);

    /// <inheritdoc/>
    public bool Exists(Key key, ReadPolicy? policy = null) =>
        _executor.Execute("Exists", key, new HeaderCommand(policy), SuccessResponseReader.Optional);

    /// <inheritdoc/>
    public Task<bool> ExistsAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default) =>
        _executor.ExecuteAsync("Exists", key, new HeaderCommand(policy), SuccessResponseReader.Optional, cancellationToken);

    /// <inheritdoc/>
    public RecordHeader? FindHeader(Key key, ReadPolicy? policy = null) =>
        _executor.Execute("FindHeader", key, new HeaderCommand(policy), HeaderResponseReader.Instance);

    /// <inheritdoc/>
    public Task<RecordHeader?> FindHeaderAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default) =>
        _executor.ExecuteAsync("FindHeader", key, new HeaderCommand(policy), HeaderResponseReader.Instance, cancellationToken);

    /// <inheritdoc/>
    public void Remove(Key key, WritePolicy? policy = null) =>
        _executor.Execute("Remove", key, new RemoveCommand(policy), SuccessResponseReader.Required);

    /// <inheritdoc/>
    public Task RemoveAsync(Key key, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        _executor.ExecuteAsync("Remove", key, new RemoveCommand(policy), SuccessResponseReader.Required, cancellationToken);

    /// <inheritdoc/>
    public bool TryRemove(Key key, WritePolicy? policy = null) =>
        _executor.Execute("TryRemove", key, new RemoveCommand(policy), SuccessResponseReader.Optional);

    /// <inheritdoc/>
    public Task<bool> TryRemoveAsync(Key key, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        _executor.ExecuteAsync("TryRemove", key, new RemoveCommand(policy), SuccessResponseReader.Optional, cancellationToken);

    private static ReadCommand SelectCommand(ReadOnlySpan<string> bins, ReadPolicy? policy)
    {
        NameRules.CheckSelected(bins, nameof(bins));
        return new ReadCommand(bins, policy);
    }
}
