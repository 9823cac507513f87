namespace LibAerospikeSharp.TestServer;

/// <summary>What is wrong with a response.</summary>
public enum ResponseFault
{
    /// <summary>It stops early, and the connection is closed.</summary>
    Close,

    /// <summary>It stops early, and the connection is reset.</summary>
    Reset,

    /// <summary>It stops early, and nothing more is sent. The connection stays open.</summary>
    Stall,

    /// <summary>
    /// It is shorter than it should be, and its header says so: a complete frame whose content is cut off. The connection stays
    /// usable.
    /// </summary>
    Truncate,

    /// <summary>The rest of it is random bytes, the same ones each time. The connection stays usable.</summary>
    Garbage,
}
