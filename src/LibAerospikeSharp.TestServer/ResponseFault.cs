namespace LibAerospikeSharp.TestServer;

/// <summary>What is wrong with an answer.</summary>
public enum ResponseFault
{
    /// <summary>It breaks off, and the connection is closed.</summary>
    Close,

    /// <summary>It breaks off, and the connection is reset.</summary>
    Reset,

    /// <summary>It breaks off; the connection stays open, and nothing comes any more.</summary>
    Stall,

    /// <summary>It ends early, with a head that says so: a whole frame in which something is missing. The connection goes on.</summary>
    Truncate,

    /// <summary>The rest of it is random bytes, always the same ones. The connection goes on.</summary>
    Garbage,
}
