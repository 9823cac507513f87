namespace LibAerospikeSharp.TestServer;

/// <summary>A command that a server has received.</summary>
/// <param name="Kind">What it is about; info requests aren't logged.</param>
/// <param name="Namespace">The namespace; for a batch that of its first key. Null when the command names none.</param>
/// <param name="Set">The set; for a batch that of its first key. Null when the command names none.</param>
/// <param name="KeyCount">How many keys it names: 1, the number of keys of a batch, or 0 for a scan or query.</param>
/// <param name="ResultCode">
/// The code of the answer, 0 for success; for a batch, scan or query that of the whole. Null when there was no answer.
/// </param>
public sealed record ReceivedRequest(RequestKind Kind, string? Namespace, string? Set, int KeyCount, int? ResultCode);
