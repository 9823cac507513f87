using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

public sealed partial class AerospikeClient
{
    /// <inheritdoc/>
    public void Put(Key key, ReadOnlySpan<Bin> bins, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        PutCore(key, bins, policy, "Put");
    }

    /// <inheritdoc/>
    public void Put<TValue>(Key key, IEnumerable<KeyValuePair<string, TValue>> bins, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(bins);
        using var rented = RentedBins.From(bins);
        PutCore(key, rented.Span, policy, "Put");
    }

    /// <inheritdoc/>
    public Record Get(Key key, ReadPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        return ReadCore(key, [], policy, "Get", isRequired: true)!; // required: absent is an exception
    }

    /// <inheritdoc/>
    public Record Select(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        NameRules.CheckSelected(bins, nameof(bins));
        return ReadCore(key, bins, policy, "Select", isRequired: true)!; // required: absent is an exception
    }

    /// <inheritdoc/>
    public Record? Find(Key key, ReadPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        return ReadCore(key, [], policy, "Find", isRequired: false);
    }

    /// <inheritdoc/>
    public Record? Find(Key key, ReadOnlySpan<string> bins, ReadPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        NameRules.CheckSelected(bins, nameof(bins));
        return ReadCore(key, bins, policy, "Find", isRequired: false);
    }

    /// <inheritdoc/>
    public bool Exists(Key key, ReadPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        return HeaderCore(key, policy, "Exists") is not null;
    }

    /// <inheritdoc/>
    public RecordHeader? FindHeader(Key key, ReadPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        return HeaderCore(key, policy, "FindHeader");
    }

    /// <inheritdoc/>
    public void Remove(Key key, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        RemoveCore(key, policy, "Remove", isRequired: true);
    }

    /// <inheritdoc/>
    public bool TryRemove(Key key, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        return RemoveCore(key, policy, "TryRemove", isRequired: false);
    }
}
