namespace LibAerospikeSharp;

/// <summary>Too many commands are in flight: the queue is full (-11) or all connections are in use (-7). Slow down, or allow more connections.</summary>
/// <param name="message">What failed, on what, and why.</param>
/// <param name="resultCode">The server's or client's code.</param>
/// <param name="inDoubt">Whether the command may have been carried out all the same. Default: <see langword="false"/>.</param>
/// <param name="node">The node that was asked, where it is known. Default: <see langword="null"/>.</param>
public sealed class BackpressureException(string message, ResultCode resultCode, bool inDoubt = false, string? node = null)
    : AerospikeClientException(message, resultCode, inDoubt, node);
