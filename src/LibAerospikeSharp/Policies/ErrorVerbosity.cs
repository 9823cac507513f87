namespace LibAerospikeSharp;

/// <summary>Which details a server may add to the code of a failure. The default is <see cref="None"/>.</summary>
public enum ErrorVerbosity
{
    /// <summary>No details.</summary>
    None,

    /// <summary>A number, as <see cref="AerospikeException.Subcode"/>.</summary>
    Subcode,

    /// <summary>The number, and a text, which is part of the exception's message.</summary>
    Message,
}
