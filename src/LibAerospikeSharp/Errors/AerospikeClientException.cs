namespace LibAerospikeSharp;

/// <summary>The client itself failed, before or without an answer from the server.</summary>
/// <param name="message">What failed, on what, and why.</param>
/// <param name="resultCode">The server's or client's code.</param>
/// <param name="inDoubt">Whether the command may have been carried out all the same. Default: <see langword="false"/>.</param>
/// <param name="node">The node that was asked, where it is known. Default: <see langword="null"/>.</param>
public class AerospikeClientException(string message, ResultCode resultCode, bool inDoubt = false, string? node = null)
    : AerospikeException(message, resultCode, inDoubt, node);
