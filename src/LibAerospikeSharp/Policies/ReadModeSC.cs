namespace LibAerospikeSharp;

/// <summary>What a read may see in a namespace of strong consistency. The default is <see cref="Session"/>.</summary>
public enum ReadModeSC
{
    /// <summary>This client never sees an older version after a newer one.</summary>
    Session,

    /// <summary>No client ever sees an older version after a newer one.</summary>
    Linearize,

    /// <summary>An older version may be seen: replicas are asked too.</summary>
    AllowReplica,

    /// <summary>An older version may be seen: replicas are asked too, and partitions that are not available.</summary>
    AllowUnavailable,
}
