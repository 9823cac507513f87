namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>A number of records, and how many bytes they take in the real server's storage format.</summary>
internal readonly record struct StorageUse(long Records, long Bytes);
