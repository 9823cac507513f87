namespace LibAerospikeSharp.Operations;

/// <summary>Which results of operations the server is asked for.</summary>
internal enum RespondMode
{
    /// <summary>None, only whether the operations succeeded.</summary>
    None,

    /// <summary>The results of the operations that read.</summary>
    Reads,

    /// <summary>The results of all operations.</summary>
    All,
}
