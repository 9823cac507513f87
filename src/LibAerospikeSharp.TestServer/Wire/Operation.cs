using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>One operation of a request. The value still lies in the receive buffer: copy what outlives the request.</summary>
internal readonly record struct Operation(OperationType Type, string BinName, ParticleType ParticleType, ReadOnlyMemory<byte> Value);
