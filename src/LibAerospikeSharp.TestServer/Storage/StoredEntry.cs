namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>A record and its digest.</summary>
internal readonly record struct StoredEntry(Digest Digest, StoredRecord Record);
