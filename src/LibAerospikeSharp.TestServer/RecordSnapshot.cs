namespace LibAerospikeSharp.TestServer;

/// <summary>A record as it was stored at one moment.</summary>
public sealed record RecordSnapshot
{
    /// <summary>Gets the namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>Gets the set, or null for none.</summary>
    public required string? Set { get; init; }

    /// <summary>Gets the key as a string, a <see cref="long"/> or a <see cref="byte"/> array; null unless a client has sent it to be stored.</summary>
    public required object? Key { get; init; }

    /// <summary>Gets the 20 bytes that identify the record within its namespace.</summary>
    public required ReadOnlyMemory<byte> Digest { get; init; }

    /// <summary>Gets how many writes it has had, 1 to 65535 and then from 1 again.</summary>
    public required int Generation { get; init; }

    /// <summary>Gets when it expires (UTC, to the second), or null for never.</summary>
    public required DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>
    /// Gets the bins: a <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or string each, a string for GeoJSON, a
    /// <see cref="byte"/> array for a blob or HyperLogLog, an <c>IReadOnlyList&lt;object?&gt;</c> or
    /// <c>IReadOnlyDictionary&lt;object, object?&gt;</c>.
    /// </summary>
    public required IReadOnlyDictionary<string, object> Bins { get; init; }
}
