namespace LibAerospikeSharp.TestServer;

/// <summary>
/// How a namespace of an <see cref="AerospikeTestServer"/> is configured. A name alone stands for a namespace with the defaults.
/// </summary>
/// <param name="Name">The name, at most 31 bytes.</param>
public sealed record NamespaceOptions(string Name)
{
    private const int MaxNameLength = 31;
    private const int MaxReplicationFactor = 256;

    /// <summary>
    /// The time to live of records written without one. It is rounded up to whole seconds, and at most ten years. Default: null, they
    /// never expire.
    /// </summary>
    public TimeSpan? DefaultTimeToLive { get; init; }

    /// <summary>
    /// Whether records may have a time to live. A real server refuses such records (22) in a namespace whose <c>nsup-period</c> is 0,
    /// which is its default. Default: true.
    /// </summary>
    public bool AllowsTimeToLive { get; init; } = true;

    /// <summary>
    /// The number of nodes that have a copy of each record, 1 to 256. It is limited to the number of nodes in the cluster. Default:
    /// 2.
    /// </summary>
    public int ReplicationFactor { get; init; } = 2;

    /// <summary>Converts a name to a namespace with the defaults.</summary>
    /// <param name="name">The name, at most 31 bytes.</param>
    public static implicit operator NamespaceOptions(string name) => new(name);

    // Clients could take anything else for punctuation in a response.
    internal static bool IsName(string? name, int maxLength) =>
        name is { Length: > 0 } && name.Length <= maxLength && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '$');

    internal void Validate()
    {
        if (!IsName(Name, MaxNameLength))
        {
            throw new ArgumentException($"'{Name}' is not a valid namespace. Use 1 to {MaxNameLength} letters, digits, '_', '-' or '$'.", nameof(Name));
        }

        if (DefaultTimeToLive is { } ttl && (ttl <= TimeSpan.Zero || ttl > TimeSpan.FromSeconds(Protocol.ServerTime.MaxTimeToLive)))
        {
            throw new ArgumentOutOfRangeException(
                nameof(DefaultTimeToLive), ttl, "A time to live must be more than zero and at most ten years. Use null for records that never expire.");
        }

        if (DefaultTimeToLive is not null && !AllowsTimeToLive)
        {
            throw new ArgumentException($"The namespace '{Name}' has a default time to live but does not allow any.", nameof(AllowsTimeToLive));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(ReplicationFactor, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ReplicationFactor, MaxReplicationFactor);
    }
}
