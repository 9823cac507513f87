namespace LibAerospikeSharp;

/// <summary>Which node a command is sent to, if several have a copy of the record. The default is <see cref="Sequence"/>.</summary>
public enum ReplicaPolicy
{
    /// <summary>The node with the master copy.</summary>
    Master,

    /// <summary>For reads, all nodes that have a copy, in turn.</summary>
    Any,

    /// <summary>
    /// The node with the master copy first. After a failed connection, the other nodes that have a copy. For reads, also
    /// after a timeout.
    /// </summary>
    Sequence,

    /// <summary>For reads, nodes in the client's own rack first. Otherwise like <see cref="Sequence"/>.</summary>
    PreferRack,

    /// <summary>All nodes of the cluster in turn, whether or not they have a copy.</summary>
    Random,
}
