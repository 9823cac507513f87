namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>The records of one namespace, behind striped locks: single-record commands on different records rarely meet.</summary>
internal sealed class Namespace
{
    private const int StripeCount = 64;

    private readonly (Lock Gate, Dictionary<Digest, StoredRecord> Records)[] _stripes;

    public Namespace(NamespaceOptions options, TimeProvider clock)
    {
        Name = options.Name;
        Clock = clock;
        DefaultTimeToLive = options.DefaultTimeToLive is { } ttl ? (uint)Math.Ceiling(ttl.TotalSeconds) : 0;
        AllowsTimeToLive = options.AllowsTimeToLive;
        ReplicationFactor = options.ReplicationFactor;
        _stripes = new (Lock, Dictionary<Digest, StoredRecord>)[StripeCount];
        for (int i = 0; i < StripeCount; i++)
            _stripes[i] = (new Lock(), []);
    }

    public string Name { get; }

    public TimeProvider Clock { get; }

    /// <summary>In seconds; 0 never expires.</summary>
    public uint DefaultTimeToLive { get; }

    public bool AllowsTimeToLive { get; }

    public int ReplicationFactor { get; }

    /// <summary>Enters a record's place. Dispose the slot before waiting for anything.</summary>
    public RecordSlot Enter(in Digest digest)
    {
        (Lock gate, Dictionary<Digest, StoredRecord> records) = _stripes[(int)(digest.High % StripeCount)];
        return new RecordSlot(gate, records, digest);
    }

    /// <summary>How many records there are, expired ones not counted.</summary>
    public int Count()
    {
        uint now = ServerTime.Now(Clock);
        int count = 0;
        foreach ((Lock gate, Dictionary<Digest, StoredRecord> records) in _stripes)
        {
            lock (gate)
                count += records.Values.Count(r => !r.IsExpired(now));
        }

        return count;
    }

    /// <summary>The records there are, expired ones left out.</summary>
    public IReadOnlyList<KeyValuePair<Digest, StoredRecord>> Records()
    {
        uint now = ServerTime.Now(Clock);
        var found = new List<KeyValuePair<Digest, StoredRecord>>();
        foreach ((Lock gate, Dictionary<Digest, StoredRecord> records) in _stripes)
        {
            lock (gate)
                found.AddRange(records.Where(entry => !entry.Value.IsExpired(now)));
        }

        return found;
    }

    public void Clear()
    {
        foreach ((Lock gate, Dictionary<Digest, StoredRecord> records) in _stripes)
        {
            lock (gate)
                records.Clear();
        }
    }
}
