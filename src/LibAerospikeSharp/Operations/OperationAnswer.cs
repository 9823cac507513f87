namespace LibAerospikeSharp.Operations;

/// <summary>What is wanted of the server's answer to operations.</summary>
internal enum OperationAnswer
{
    /// <summary>That they were carried out.</summary>
    None,

    /// <summary>What was read.</summary>
    Reads,

    /// <summary>A result for every operation.</summary>
    All,
}
