using LibAerospikeSharp.Runtime;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

public sealed partial class AerospikeClient
{
    /// <inheritdoc/>
    public Task PutAsync(Key key, ReadOnlySpan<Bin> bins, WritePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return PutCoreAsync(key, bins, policy, "Put", cancellationToken);
    }

    /// <inheritdoc/>
    public Task PutAsync<TValue>(
        Key key, IEnumerable<KeyValuePair<string, TValue>> bins, WritePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(bins);
        using var rented = RentedBins.From(bins);
        return PutCoreAsync(key, rented.Span, policy, "Put", cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Record> GetAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return ReadCoreAsync(key, [], policy, "Get", isRequired: true, cancellationToken)!; // required: absent is an exception
    }

    /// <inheritdoc/>
    public Task<Record> SelectAsync(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        NameRules.CheckSelected(bins, nameof(bins));
        return ReadCoreAsync(key, bins, policy, "Select", isRequired: true, cancellationToken)!; // required: absent is an exception
    }

    /// <inheritdoc/>
    public Task<Record?> FindAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return ReadCoreAsync(key, [], policy, "Find", isRequired: false, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Record?> FindAsync(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        NameRules.CheckSelected(bins, nameof(bins));
        return ReadCoreAsync(key, bins, policy, "Find", isRequired: false, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> ExistsAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return HeaderCoreAsync(key, policy, "Exists", SuccessAnswer.Optional, header => header is not null, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<RecordHeader?> FindHeaderAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return HeaderCoreAsync(key, policy, "FindHeader", HeaderAnswer.Instance, header => header, cancellationToken);
    }

    /// <inheritdoc/>
    public Task RemoveAsync(Key key, WritePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return RemoveCoreAsync(key, policy, "Remove", isRequired: true, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> TryRemoveAsync(Key key, WritePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return RemoveCoreAsync(key, policy, "TryRemove", isRequired: false, cancellationToken);
    }
}
