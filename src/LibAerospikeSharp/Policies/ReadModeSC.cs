namespace LibAerospikeSharp;

/// <summary>Which data a read may return in a namespace with strong consistency. The default is <see cref="Session"/>.</summary>
public enum ReadModeSC
{
    /// <summary>This client never reads older data after newer data.</summary>
    Session,

    /// <summary>No client ever reads older data after newer data.</summary>
    Linearize,

    /// <summary>A read may return older data, because it may be sent to a replica.</summary>
    AllowReplica,

    /// <summary>A read may return older data, because it may be sent to a replica, and even to a partition that is not available.</summary>
    AllowUnavailable,
}
