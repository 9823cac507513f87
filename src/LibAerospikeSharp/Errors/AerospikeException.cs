using LibAerospikeSharp.Errors;

namespace LibAerospikeSharp;

/// <summary>A command failed. The derived class indicates why.</summary>
public abstract class AerospikeException : Exception
{
    private int _subcode;

    private protected AerospikeException(string message, ResultCode resultCode, bool inDoubt, string? node)
        : base(message)
    {
        ResultCode = resultCode;
        InDoubt = inDoubt;
        Node = node;
    }

    /// <summary>The code from the server or the client.</summary>
    public ResultCode ResultCode { get; }

    /// <summary>
    /// Whether the same command can succeed if it is sent again later, with nothing changed, as after a timeout. Back off before you
    /// do. If a write is <see cref="InDoubt"/>, read the record first, because the write may have been applied.
    /// </summary>
    public bool IsTransient => TransientCodes.Contains(ResultCode);

    /// <summary>
    /// The detail code that a server adds to its result code, or 0 if there is none. Requires libaerospike 7.5 or later.
    /// Default: 0.
    /// </summary>
    public int Subcode { get => _subcode; init => _subcode = value; }

    /// <summary>
    /// Whether a write may have been applied although it failed: it was sent, or may have been, and no response arrived. If it
    /// was retried, an earlier attempt may also be why the record exists, does not exist, or has another generation.
    /// Default: <see langword="false"/>.
    /// </summary>
    public bool InDoubt { get; }

    /// <summary>The address of the node that was asked, where it is known. Default: <see langword="null"/>.</summary>
    public string? Node { get; }

    /// <summary>Sets the subcode of an exception that was just created.</summary>
    internal AerospikeException WithSubcode(int subcode)
    {
        _subcode = subcode;
        return this;
    }
}
