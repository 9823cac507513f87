using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>One row of a batch: the number by which the client knows it, the record, and what to do with that.</summary>
internal readonly record struct BatchRow(uint Index, Digest Digest, Request Request);
