namespace LibAerospikeSharp;

/// <summary>How far a command had got when its time was over.</summary>
public enum TimeoutStage
{
    /// <summary>libaerospike does not tell. The command may have been sent.</summary>
    Unknown,

    /// <summary>It waited in the queue of an event loop of this process, and was not sent.</summary>
    Queue,

    /// <summary>It waited for a connection, or for the network to take its request. It was not sent.</summary>
    Connection,

    /// <summary>It was sent. No response arrived in time: the network or the server may have held it up.</summary>
    Response,

    /// <summary>It was sent. The server responded that it had run out of time itself.</summary>
    Server,
}
