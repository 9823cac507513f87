using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>One operation of a request. The value points into the receive buffer, so copy what has to outlive the request.</summary>
internal readonly record struct Operation(OperationType Type, string BinName, ParticleType ParticleType, ReadOnlyMemory<byte> Value);
