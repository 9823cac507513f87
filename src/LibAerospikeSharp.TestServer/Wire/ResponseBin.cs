using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>One bin of a response. A null value stands for an operation without a result.</summary>
internal readonly record struct ResponseBin(OperationType Type, string Name, Particle? Value);
