namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>One field of an answer.</summary>
internal readonly record struct ResponseField(FieldType Type, byte[] Value);
