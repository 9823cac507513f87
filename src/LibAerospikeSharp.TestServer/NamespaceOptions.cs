namespace LibAerospikeSharp.TestServer;

/// <summary>What a namespace of an <see cref="AerospikeTestServer"/> is like. A name alone stands for one with the defaults.</summary>
/// <param name="Name">Its name, at most 31 bytes.</param>
public sealed record NamespaceOptions(string Name)
{
    private const int MaxNameLength = 31;
    private const int MaxReplicationFactor = 256;

    /// <summary>Gets how long a record lives that a write gave no time to live, in whole seconds, rounded up, at most ten years. Default: null, never expires.</summary>
    public TimeSpan? DefaultTimeToLive { get; init; }

    /// <summary>
    /// Gets whether records may have a time to live. A real server refuses them (22) in a namespace whose <c>nsup-period</c> is 0,
    /// as it is unless configured. Default: true.
    /// </summary>
    public bool AllowsTimeToLive { get; init; } = true;

    /// <summary>Gets how many nodes of a cluster are to have each record, 1 to 256; not more than there are. Default: 2.</summary>
    public int ReplicationFactor { get; init; } = 2;

    /// <summary>Stands for a namespace with the defaults.</summary>
    /// <param name="name">Its name.</param>
    public static implicit operator NamespaceOptions(string name) => new(name);

    // Anything else could be taken for punctuation in answers to clients.
    internal static bool IsName(string? name, int maxLength) =>
        name is { Length: > 0 } && name.Length <= maxLength && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '$');

    internal void Validate()
    {
        if (!IsName(Name, MaxNameLength))
        {
            throw new ArgumentException($"'{Name}' can't be a namespace: 1 to {MaxNameLength} letters, digits, '_', '-' or '$' are needed.", nameof(Name));
        }

        if (DefaultTimeToLive is { } ttl && (ttl <= TimeSpan.Zero || ttl > TimeSpan.FromSeconds(Protocol.ServerTime.MaxTimeToLive)))
        {
            throw new ArgumentOutOfRangeException(nameof(DefaultTimeToLive), ttl, "A time to live is more than zero and at most ten years; null stands for never.");
        }

        if (DefaultTimeToLive is not null && !AllowsTimeToLive)
        {
            throw new ArgumentException($"The namespace '{Name}' has a time to live by default and allows none.", nameof(AllowsTimeToLive));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(ReplicationFactor, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ReplicationFactor, MaxReplicationFactor);
    }
}
