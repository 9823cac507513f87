namespace LibAerospikeSharp;

/// <summary>How much libaerospike tells of itself; each level has those above it.</summary>
public enum AerospikeLogLevel
{
    /// <summary>Nothing.</summary>
    Off,

    /// <summary>What failed and can't be mended by libaerospike.</summary>
    Error,

    /// <summary>What failed and is tried again, such as a node that does not answer.</summary>
    Warning,

    /// <summary>What changed, such as nodes that come and go.</summary>
    Information,

    /// <summary>Details for finding a fault.</summary>
    Debug,

    /// <summary>Every step.</summary>
    Trace,
}
