namespace LibAerospikeSharp.Operations;

/// <summary>What a command's operations do together.</summary>
[Flags]
internal enum OperationTraits
{
    None = 0,

    /// <summary>At least one is sent.</summary>
    IsSent = 1,

    /// <summary>At least one changes the record.</summary>
    Writes = 2,

    /// <summary>One reads all bins.</summary>
    ReadsAll = 4,
}
