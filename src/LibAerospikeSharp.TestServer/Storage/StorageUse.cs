namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>A number of records, and their size in the storage format of a real server.</summary>
internal readonly record struct StorageUse(long Records, long Bytes);
