namespace LibAerospikeSharp;

/// <summary>The record is larger than the namespace allows.</summary>
/// <param name="message">What failed, on what, and why.</param>
/// <param name="resultCode">The code from the server or the client.</param>
/// <param name="inDoubt">Whether a write may have been applied although it failed. Default: <see langword="false"/>.</param>
/// <param name="node">The address of the node that the command was sent to, if known. Default: <see langword="null"/>.</param>
public sealed class RecordTooBigException(string message, ResultCode resultCode, bool inDoubt = false, string? node = null)
    : RecordException(message, resultCode, inDoubt, node);
