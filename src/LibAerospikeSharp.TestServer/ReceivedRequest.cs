namespace LibAerospikeSharp.TestServer;

/// <summary>A command that a server has received.</summary>
/// <param name="Kind">What kind of command it is. Info requests aren't logged.</param>
/// <param name="Namespace">The namespace. For a batch, that of its first key. Null if the command names none.</param>
/// <param name="Set">The set. For a batch, that of its first key. Null if the command names none.</param>
/// <param name="KeyCount">The number of keys: 1 for a single record, the number of keys of a batch, 0 for a scan or query.</param>
/// <param name="ResultCode">
/// The result code of the response, 0 for success. For a batch, scan or query, that of the response as a whole. Null if the server
/// did not respond.
/// </param>
public sealed record ReceivedRequest(RequestKind Kind, string? Namespace, string? Set, int KeyCount, int? ResultCode);
