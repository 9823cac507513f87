namespace LibAerospikeSharp;

/// <summary>A command failed. The derived classes tell why; this one is only thrown as one of them.</summary>
public abstract class AerospikeException : Exception
{
    private protected AerospikeException(string message, ResultCode resultCode, bool inDoubt, string? node)
        : base(message)
    {
        ResultCode = resultCode;
        InDoubt = inDoubt;
        Node = node;
    }

    /// <summary>The server's or client's code.</summary>
    public ResultCode ResultCode { get; }

    /// <summary>
    /// What the server adds to its code, where it does and libaerospike is 7.5 or later; 0 otherwise. Default: 0.
    /// </summary>
    public int Subcode { get; internal set; }

    /// <summary>
    /// Whether a write may have been carried out although it failed here: it was sent, and no answer came.
    /// Default: <see langword="false"/>.
    /// </summary>
    public bool InDoubt { get; }

    /// <summary>The address of the node that was asked, where it is known. Default: <see langword="null"/>.</summary>
    public string? Node { get; }
}
