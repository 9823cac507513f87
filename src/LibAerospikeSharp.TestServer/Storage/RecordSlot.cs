namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>Exclusive access to one record until the slot is disposed.</summary>
internal ref struct RecordSlot
{
    private readonly Dictionary<Digest, StoredRecord> _records;
    private readonly Digest _digest;
    private Lock.Scope _scope;

    public RecordSlot(Lock gate, Dictionary<Digest, StoredRecord> records, in Digest digest)
    {
        _scope = gate.EnterScope();
        _records = records;
        _digest = digest;
        Record = records.GetValueOrDefault(digest);
    }

    /// <summary>The record, expired or not, or null.</summary>
    public StoredRecord? Record { get; private set; }

    public void Put(StoredRecord record)
    {
        _records[_digest] = record;
        Record = record;
    }

    public void Remove()
    {
        _records.Remove(_digest);
        Record = null;
    }

    public void Dispose() => _scope.Dispose();
}
