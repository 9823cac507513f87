using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>One record of a batch: the index by which the client knows it, its digest, and the request for it.</summary>
internal readonly record struct BatchRecord(uint Index, Digest Digest, Request Request);
