namespace LibAerospikeSharp.TestServer;

/// <summary>What kind of request a client sent.</summary>
public enum RequestKind
{
    /// <summary>Reads one record: all bins, some bins, or only whether it exists.</summary>
    Read,

    /// <summary>Writes one record, or performs several operations on it of which at least one writes.</summary>
    Write,

    /// <summary>Removes one record.</summary>
    Delete,

    /// <summary>A batch of several records.</summary>
    Batch,

    /// <summary>A scan or query.</summary>
    Query,

    /// <summary>An info request about the cluster or the server. Clients send these regularly to follow the state of the cluster.</summary>
    Info,
}
