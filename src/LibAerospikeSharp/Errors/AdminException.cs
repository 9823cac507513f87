namespace LibAerospikeSharp;

/// <summary>A security or administration command failed.</summary>
/// <param name="message">What failed, on what, and why.</param>
/// <param name="resultCode">The server's or client's code.</param>
/// <param name="inDoubt">Whether the command may have been carried out all the same. Default: <see langword="false"/>.</param>
/// <param name="node">The node that was asked, where it is known. Default: <see langword="null"/>.</param>
public sealed class AdminException(string message, ResultCode resultCode, bool inDoubt = false, string? node = null)
    : ServerException(message, resultCode, inDoubt, node);
