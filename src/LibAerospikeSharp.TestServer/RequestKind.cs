namespace LibAerospikeSharp.TestServer;

/// <summary>What a client's request is about.</summary>
public enum RequestKind
{
    /// <summary>Reads one record: all of it, some bins, or only whether it is there.</summary>
    Read,

    /// <summary>Changes one record, or does several operations on it of which at least one changes it.</summary>
    Write,

    /// <summary>Removes one record.</summary>
    Delete,

    /// <summary>Several records at once.</summary>
    Batch,

    /// <summary>A scan or query.</summary>
    Query,

    /// <summary>Asks about the cluster or the server, as clients do all the time to keep up with it.</summary>
    Info,
}
