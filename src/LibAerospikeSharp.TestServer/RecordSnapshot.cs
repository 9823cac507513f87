namespace LibAerospikeSharp.TestServer;

/// <summary>A record as it was stored at a moment.</summary>
public sealed record RecordSnapshot
{
    /// <summary>The namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>The set, or null if the record has none.</summary>
    public required string? Set { get; init; }

    /// <summary>
    /// The key as a string, a <see cref="long"/> or a <see cref="byte"/> array. Null unless a client sent the key to be stored.
    /// </summary>
    public required object? Key { get; init; }

    /// <summary>The digest: 20 bytes that identify the record within its namespace.</summary>
    public required ReadOnlyMemory<byte> Digest { get; init; }

    /// <summary>The generation: the number of writes, 1 to 65535, and then from 1 again.</summary>
    public required int Generation { get; init; }

    /// <summary>When the record expires (UTC, in whole seconds), or null if it never does.</summary>
    public required DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>
    /// The values of the bins by name. A value is a <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or string, a string for
    /// GeoJSON, a <see cref="byte"/> array for a blob or HyperLogLog, an <c>IReadOnlyList&lt;object?&gt;</c> or an
    /// <c>IReadOnlyDictionary&lt;object, object?&gt;</c>.
    /// </summary>
    public required IReadOnlyDictionary<string, object> Bins { get; init; }
}
