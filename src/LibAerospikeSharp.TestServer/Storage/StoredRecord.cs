using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>
/// A version of a record. It is immutable: a write replaces it with a new one, so readers need no lock, and a failed write changes
/// nothing.
/// </summary>
internal sealed record StoredRecord
{
    // What the storage format of a real server adds to the bins: a fixed header, an end mark, and optional parts.
    private const int HeaderSize = 35;
    private const int EndMarkSize = 4;

    public required RecordSet? Set { get; init; }

    /// <summary>The user key, which starts with its type byte. Null if no client ever sent it.</summary>
    public required byte[]? Key { get; init; }

    public required ushort Generation { get; init; }

    /// <summary>In seconds of <see cref="ServerTime"/>; 0 if the record never expires.</summary>
    public required uint ExpiresAt { get; init; }

    /// <summary>In milliseconds of <see cref="ServerTime"/>.</summary>
    public required long UpdatedAt { get; init; }

    /// <summary>The bins in the order in which clients see them.</summary>
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

    /// <summary>The size of the record in the storage format of a real server, to which its record size limit applies.</summary>
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

    /// <summary>The generation after the next write. It has 16 bits, and 0 is reserved for a record that doesn't exist.</summary>
    public static ushort NextGeneration(ushort generation) => generation == ushort.MaxValue ? (ushort)1 : (ushort)(generation + 1);

    private static int VarintSize(int value) => value switch
    {
        < 1 << 7 => 1,
        < 1 << 14 => 2,
        < 1 << 21 => 3,
        _ => 4,
    };
}
