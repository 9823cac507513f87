using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>The records of one namespace, behind striped locks: single-record commands on different records rarely meet.</summary>
internal sealed class Namespace
{
    private const int StripeCount = 64;

    // The real server gives a record a whole number of blocks.
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

    /// <summary>In seconds; 0 never expires.</summary>
    public uint DefaultTimeToLive { get; }

    public bool AllowsTimeToLive { get; }

    public int ReplicationFactor { get; }

    public NamespaceSets Sets { get; } = new();

    public NamePool BinNames { get; } = new();

    /// <summary>What the last truncation of the whole namespace was up to, in milliseconds of <see cref="ServerTime"/>; 0 without one.</summary>
    public long TruncatedBefore { get; set; }

    /// <summary>Enters a record's place. Dispose the slot before waiting for anything.</summary>
    public RecordSlot Enter(in Digest digest)
    {
        (var gate, var records) = _stripes[digest.Partition % StripeCount];
        return new RecordSlot(gate, records, digest);
    }

    /// <summary>The records of the partitions that are asked for as of now, expired ones left out, in no order.</summary>
    public List<StoredEntry> Snapshot(Func<int, bool> wantsPartition)
    {
        var now = ServerTime.Now(Clock);
        var entries = new List<StoredEntry>();
        foreach ((var gate, var records) in _stripes)
        {
            lock (gate)
            {
                foreach ((var digest, var record) in records)
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

    /// <summary>How many records the partitions that are asked for have and what they take, expired ones not counted: in all, or of one set.</summary>
    public StorageUse Measure(Func<int, bool> wantsPartition, RecordSet? set = null)
    {
        var now = ServerTime.Now(Clock);
        var use = default(StorageUse);
        foreach ((var gate, var records) in _stripes)
        {
            lock (gate)
            {
                foreach ((var digest, var record) in records)
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

    /// <summary>Removes the records that no write has touched since: all, or those of one set.</summary>
    /// <param name="time">In milliseconds of <see cref="ServerTime"/>; records of that very time stay.</param>
    /// <param name="set">Null for all.</param>
    public void RemoveOlderThan(long time, RecordSet? set)
    {
        foreach ((var gate, var records) in _stripes)
        {
            lock (gate)
            {
                foreach ((var digest, var record) in records)
                {
                    if (record.UpdatedAt < time && (set is null || record.Set == set))
                    {
                        records.Remove(digest);
                    }
                }
            }
        }
    }

    /// <summary>Forgets everything that was written and truncated.</summary>
    public void Clear()
    {
        RemoveOlderThan(long.MaxValue, set: null);
        Sets.Reset();
        TruncatedBefore = 0;
    }

    private static long RoundUp(long size) => (size + BlockSize - 1) / BlockSize * BlockSize;
}
