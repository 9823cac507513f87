namespace LibAerospikeSharp;

/// <summary>How much libaerospike logs. Each level includes the ones above it.</summary>
public enum AerospikeLogLevel
{
    /// <summary>Nothing.</summary>
    Off,

    /// <summary>Failures that libaerospike can't recover from.</summary>
    Error,

    /// <summary>Failures that libaerospike retries, such as a node that does not respond.</summary>
    Warning,

    /// <summary>Changes, such as nodes that join or leave the cluster.</summary>
    Information,

    /// <summary>Details for troubleshooting.</summary>
    Debug,

    /// <summary>Every step.</summary>
    Trace,
}
