using LibAerospikeSharp.Commands;
using LibAerospikeSharp.Runtime;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

public sealed partial class AerospikeClient
{
    /// <inheritdoc/>
    public void Put(Key key, ReadOnlySpan<Bin> bins, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        _executor.Execute(new PutCommand("Put", key, bins, policy), SuccessResponseReader.Required);
    }

    /// <inheritdoc/>
    public Task PutAsync(Key key, ReadOnlySpan<Bin> bins, WritePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _executor.ExecuteAsync(new PutCommand("Put", key, bins, policy), SuccessResponseReader.Required, cancellationToken);
    }

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

    /// <inheritdoc/>
    public void RemoveBins(Key key, ReadOnlySpan<string> bins, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        using var rented = RentedBins.WithoutValues(bins);
        _executor.Execute(new PutCommand("RemoveBins", key, rented.Span, policy), SuccessResponseReader.Required);
    }

    /// <inheritdoc/>
    public Task RemoveBinsAsync(Key key, ReadOnlySpan<string> bins, WritePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        using var rented = RentedBins.WithoutValues(bins);
        return _executor.ExecuteAsync(new PutCommand("RemoveBins", key, rented.Span, policy), SuccessResponseReader.Required, cancellationToken);
    }

    /// <inheritdoc/>
    public Record Get(Key key, ReadPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _executor.Execute(new ReadCommand("Get", key, [], policy), RecordResponseReader.Required)!; // Required throws if there is no record
    }

    /// <inheritdoc/>
    public Task<Record> GetAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _executor.ExecuteAsync(new ReadCommand("Get", key, [], policy), RecordResponseReader.Required, cancellationToken)!; // as above
    }

    /// <inheritdoc/>
    public Record Select(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null) =>
        _executor.Execute(SelectCommand("Select", key, bins, policy), RecordResponseReader.Required)!; // Required throws if there is no record

    /// <inheritdoc/>
    public Task<Record> SelectAsync(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null, CancellationToken cancellationToken = default) =>
        _executor.ExecuteAsync(SelectCommand("Select", key, bins, policy), RecordResponseReader.Required, cancellationToken)!; // as above

    /// <inheritdoc/>
    public Record? Find(Key key, ReadPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _executor.Execute(new ReadCommand("Find", key, [], policy), RecordResponseReader.Optional);
    }

    /// <inheritdoc/>
    public Task<Record?> FindAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _executor.ExecuteAsync(new ReadCommand("Find", key, [], policy), RecordResponseReader.Optional, cancellationToken);
    }

    /// <inheritdoc/>
    public Record? Find(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null) =>
        _executor.Execute(SelectCommand("Find", key, bins, policy), RecordResponseReader.Optional);

    /// <inheritdoc/>
    public Task<Record?> FindAsync(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null, CancellationToken cancellationToken = default) =>
        _executor.ExecuteAsync(SelectCommand("Find", key, bins, policy), RecordResponseReader.Optional, cancellationToken);

    /// <inheritdoc/>
    public bool Exists(Key key, ReadPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _executor.Execute(new HeaderCommand("Exists", key, policy), SuccessResponseReader.Optional);
    }

    /// <inheritdoc/>
    public Task<bool> ExistsAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _executor.ExecuteAsync(new HeaderCommand("Exists", key, policy), SuccessResponseReader.Optional, cancellationToken);
    }

    /// <inheritdoc/>
    public RecordHeader? FindHeader(Key key, ReadPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _executor.Execute(new HeaderCommand("FindHeader", key, policy), HeaderResponseReader.Instance);
    }

    /// <inheritdoc/>
    public Task<RecordHeader?> FindHeaderAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _executor.ExecuteAsync(new HeaderCommand("FindHeader", key, policy), HeaderResponseReader.Instance, cancellationToken);
    }

    /// <inheritdoc/>
    public void Remove(Key key, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        _executor.Execute(new RemoveCommand("Remove", key, policy), SuccessResponseReader.Required);
    }

    /// <inheritdoc/>
    public Task RemoveAsync(Key key, WritePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _executor.ExecuteAsync(new RemoveCommand("Remove", key, policy), SuccessResponseReader.Required, cancellationToken);
    }

    /// <inheritdoc/>
    public bool TryRemove(Key key, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _executor.Execute(new RemoveCommand("TryRemove", key, policy), SuccessResponseReader.Optional);
    }

    /// <inheritdoc/>
    public Task<bool> TryRemoveAsync(Key key, WritePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _executor.ExecuteAsync(new RemoveCommand("TryRemove", key, policy), SuccessResponseReader.Optional, cancellationToken);
    }

    private static ReadCommand SelectCommand(string name, Key key, ReadOnlySpan<string> bins, ReadPolicy? policy)
    {
        ArgumentNullException.ThrowIfNull(key);
        NameRules.CheckSelected(bins, nameof(bins));
        return new ReadCommand(name, key, bins, policy);
    }
}
