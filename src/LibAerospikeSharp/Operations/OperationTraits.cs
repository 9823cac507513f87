namespace LibAerospikeSharp.Operations;

/// <summary>What an operation does, or what all operations of a command do together.</summary>
[Flags]
internal enum OperationTraits
{
    None = 0,

    /// <summary>It is sent. Reading the header is not, because every response has it.</summary>
    IsSent = 1,

    /// <summary>It changes the record.</summary>
    Writes = 2,

    /// <summary>It has a result for the caller.</summary>
    Reads = 4,

    /// <summary>Its result is all bins. The server does not combine it with other results.</summary>
    ReadsAll = 8,

    /// <summary>The server responds to it if asked to respond to every operation.</summary>
    Responds = 16,
}
