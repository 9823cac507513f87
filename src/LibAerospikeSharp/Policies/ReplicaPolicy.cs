namespace LibAerospikeSharp;

/// <summary>Which of the nodes that have a record is asked. The default is <see cref="Sequence"/>.</summary>
public enum ReplicaPolicy
{
    /// <summary>The node with the master copy.</summary>
    Master,

    /// <summary>For reads, all nodes with a copy in turn.</summary>
    Any,

    /// <summary>The node with the master copy; after a failed connection the others, for reads after a timeout too.</summary>
    Sequence,

    /// <summary>For reads, nodes of the client's own rack first; else as <see cref="Sequence"/>.</summary>
    PreferRack,

    /// <summary>All nodes of the cluster in turn, whether they have a copy or not.</summary>
    Random,
}
