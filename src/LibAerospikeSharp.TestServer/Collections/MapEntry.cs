namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>A pair of a map, still packed.</summary>
internal readonly record struct MapEntry(ReadOnlyMemory<byte> Key, ReadOnlyMemory<byte> Value);
