using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>A record as of one write. Immutable: a write puts a new one in its place, so a reader needs no lock and a failed write leaves no trace.</summary>
internal sealed record StoredRecord
{
    // What the real server's storage format adds to the bins: its fixed header, a mark at the end, and the optional parts.
    private const int HeaderSize = 35;
    private const int EndMarkSize = 4;

    public required RecordSet? Set { get; init; }

    /// <summary>The user key with its type byte in front, if a client ever sent it.</summary>
    public required byte[]? Key { get; init; }

    public required ushort Generation { get; init; }

    /// <summary>In <see cref="ServerTime"/> seconds; 0 never expires.</summary>
    public required uint ExpiresAt { get; init; }

    /// <summary>In milliseconds of <see cref="ServerTime"/>.</summary>
    public required long UpdatedAt { get; init; }

    /// <summary>In the order in which they were created.</summary>
    public required StoredBin[] Bins { get; init; }

    public bool IsExpired(uint now) => ExpiresAt != 0 && ExpiresAt < now;

    public Particle? Find(string binName)
    {
        foreach (var bin in Bins)
        {
            if (bin.Name == binName)
            {
                return bin.Value;
            }
        }

        return null;
    }

    /// <summary>How many bytes the record takes in the real server's storage format, which is what its record size limit counts.</summary>
    public long StoredSize()
    {
        long size = HeaderSize + EndMarkSize + VarintSize(Bins.Length);
        if (ExpiresAt != 0)
        {
            size += sizeof(uint);
        }

        if (Set is not null)
        {
            size += 1 + Set.Name.Length;
        }

        if (Key is not null)
        {
            size += VarintSize(Key.Length) + Key.Length;
        }

        foreach (var bin in Bins)
        {
            size += 1 + bin.Name.Length + bin.Value.StoredSize;
        }

        return size;
    }

    /// <summary>The generation after one more write: 16 bits, and 0 is reserved for a record that doesn't exist.</summary>
    public static ushort NextGeneration(ushort generation) => generation == ushort.MaxValue ? (ushort)1 : (ushort)(generation + 1);

    private static int VarintSize(int value) => value switch
    {
        < 1 << 7 => 1,
        < 1 << 14 => 2,
        < 1 << 21 => 3,
        _ => 4,
    };
}
