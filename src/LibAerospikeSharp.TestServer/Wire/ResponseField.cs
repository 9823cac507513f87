namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>One field of a response.</summary>
internal readonly record struct ResponseField(FieldType Type, byte[] Value);
