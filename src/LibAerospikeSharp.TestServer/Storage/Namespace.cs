using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>
/// The records of one namespace. Striped locks protect them, so commands on different records rarely wait for each other.
/// </summary>
internal sealed class Namespace
{
    private const int StripeCount = 64;

    // A real server stores a record in whole blocks.
    private const int BlockSize = 16;

    private readonly (Lock Gate, Dictionary<Digest, StoredRecord> Records)[] _stripes;

    public Namespace(NamespaceOptions options, TimeProvider clock)
    {
        Name = options.Name;
        Clock = clock;
        DefaultTimeToLive = options.DefaultTimeToLive is { } ttl ? (uint)Math.Ceiling(ttl.TotalSeconds) : 0;
        AllowsTimeToLive = options.AllowsTimeToLive;
        ReplicationFactor = options.ReplicationFactor;
        _stripes = new (Lock, Dictionary<Digest, StoredRecord>)[StripeCount];
        for (var i = 0; i < StripeCount; i++)
        {
            _stripes[i] = (new Lock(), []);
        }
    }

    public string Name { get; }

    public TimeProvider Clock { get; }

    /// <summary>In seconds; 0 means that records never expire.</summary>
    public uint DefaultTimeToLive { get; }

    public bool AllowsTimeToLive { get; }

    public int ReplicationFactor { get; }

    public NamespaceSets Sets { get; } = new();

    public NamePool BinNames { get; } = new();

    /// <summary>
    /// The time up to which the namespace was last truncated, in milliseconds of <see cref="ServerTime"/>; 0 if it never was.
    /// </summary>
    public long TruncatedBefore { get; set; }

    /// <summary>Locks the slot of a record. Dispose the slot before waiting for anything.</summary>
    public RecordSlot Enter(in Digest digest)
    {
        var (gate, records) = _stripes[digest.Partition % StripeCount];
        return new RecordSlot(gate, records, digest);
    }

    /// <summary>Returns the current records of the requested partitions in no particular order. Expired records are left out.</summary>
    public List<StoredEntry> Snapshot(Func<int, bool> wantsPartition)
    {
        var now = ServerTime.Now(Clock);
        var entries = new List<StoredEntry>();
        foreach (var (gate, records) in _stripes)
        {
            lock (gate)
            {
                foreach (var (digest, record) in records)
                {
                    if (!record.IsExpired(now) && wantsPartition(digest.Partition))
                    {
                        entries.Add(new StoredEntry(digest, record));
                    }
                }
            }
        }

        return entries;
    }

    /// <summary>
    /// Counts the records of the requested partitions, of one set or all, and their size. Expired records are not counted.
    /// </summary>
    public StorageUse Measure(Func<int, bool> wantsPartition, RecordSet? set = null)
    {
        var now = ServerTime.Now(Clock);
        var use = default(StorageUse);
        foreach (var (gate, records) in _stripes)
        {
            lock (gate)
            {
                foreach (var (digest, record) in records)
                {
                    if (!record.IsExpired(now) && (set is null || record.Set == set) && wantsPartition(digest.Partition))
                    {
                        use = new StorageUse(use.Records + 1, use.Bytes + RoundUp(record.StoredSize()));
                    }
                }
            }
        }

        return use;
    }

    /// <summary>Removes the records that were last updated before a time, in one set or all.</summary>
    /// <param name="time">The time in milliseconds of <see cref="ServerTime"/>. Records updated exactly then stay.</param>
    /// <param name="set">The set, or null for all.</param>
    public void RemoveOlderThan(long time, RecordSet? set)
    {
        foreach (var (gate, records) in _stripes)
        {
            lock (gate)
            {
                foreach (var (digest, record) in records)
                {
                    if (record.UpdatedAt < time && (set is null || record.Set == set))
                    {
                        records.Remove(digest);
                    }
                }
            }
        }
    }

    /// <summary>Removes all records, and forgets the sets and truncations.</summary>
    public void Clear()
    {
        RemoveOlderThan(long.MaxValue, set: null);
        Sets.Reset();
        TruncatedBefore = 0;
    }

    private static long RoundUp(long size) => (size + BlockSize - 1) / BlockSize * BlockSize;
}
