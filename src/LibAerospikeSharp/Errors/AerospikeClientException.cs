namespace LibAerospikeSharp;

/// <summary>The client itself failed: before the server responded, without a response, or because it could not read the response.</summary>
/// <param name="message">What failed, on what, and why.</param>
/// <param name="resultCode">The code from the server or the client.</param>
/// <param name="inDoubt">Whether a write may have been applied although it failed. Default: <see langword="false"/>.</param>
/// <param name="node">The address of the node that the command was sent to, if known. Default: <see langword="null"/>.</param>
public class AerospikeClientException(string message, ResultCode resultCode, bool inDoubt = false, string? node = null)
    : AerospikeException(message, resultCode, inDoubt, node);
