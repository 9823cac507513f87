namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>A named value of a record.</summary>
internal readonly record struct StoredBin(string Name, Particle Value);
