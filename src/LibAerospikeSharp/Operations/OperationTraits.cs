namespace LibAerospikeSharp.Operations;

/// <summary>What an operation does, or all operations of a command together.</summary>
[Flags]
internal enum OperationTraits
{
    None = 0,

    /// <summary>It is sent; the header, which comes with every response, needs no operation.</summary>
    IsSent = 1,

    /// <summary>It changes the record.</summary>
    Writes = 2,

    /// <summary>It has a result for the caller.</summary>
    Reads = 4,

    /// <summary>Its result is all bins, which the server does not mix with other results.</summary>
    ReadsAll = 8,

    /// <summary>The server responds to it when it is asked to respond to every operation.</summary>
    Responds = 16,
}
