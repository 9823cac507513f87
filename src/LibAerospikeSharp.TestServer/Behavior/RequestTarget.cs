using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Behavior;

/// <summary>A record, or without a digest a set or namespace, that a request names; each part is null where it names none.</summary>
internal readonly record struct RequestTarget(string? Namespace, string? Set, Digest? Digest);
