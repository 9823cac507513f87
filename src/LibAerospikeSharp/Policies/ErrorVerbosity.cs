namespace LibAerospikeSharp;

/// <summary>What a server may add to the code of a failure. The default is <see cref="None"/>.</summary>
public enum ErrorVerbosity
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A number: <see cref="AerospikeException.Subcode"/>.</summary>
    Subcode,

    /// <summary>The number, and a text that becomes part of the exception's message.</summary>
    Message,
}
