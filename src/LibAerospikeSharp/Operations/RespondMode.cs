namespace LibAerospikeSharp.Operations;

/// <summary>What the server is asked to respond to operations.</summary>
internal enum RespondMode
{
    /// <summary>Only that they were carried out.</summary>
    None,

    /// <summary>What the operations that read gave.</summary>
    Reads,

    /// <summary>A result for every operation.</summary>
    All,
}
