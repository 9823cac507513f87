namespace LibAerospikeSharp.TestServer.Topology;

/// <summary>A cluster as of one change.</summary>
/// <param name="Known">All nodes that were ever part of it.</param>
/// <param name="Nodes">Those that are now.</param>
/// <param name="Generation">How many times nodes have come or gone since it was formed.</param>
internal sealed record ClusterState(IReadOnlyList<NodeIdentity> Known, IReadOnlyList<NodeIdentity> Nodes, int Generation)
{
    private readonly Lazy<PartitionMap> _partitions = new(() => new PartitionMap(Nodes));

    public static ClusterState Empty { get; } = new([], [], 0);

    public PartitionMap Partitions => _partitions.Value;

    /// <summary>Another one after each change, up to 48 bits like a real one.</summary>
    public ulong Key => ((ulong)Known[0].Address.Port << 32) | (uint)(Generation + 1);

    /// <summary>Counts what clients have to ask their peers about anew.</summary>
    public int PeersGeneration => Known.Count - 1 + Generation;

    public NodeIdentity Principal => Nodes.MaxBy(node => node.Id) ?? Known[0];

    public IEnumerable<NodeIdentity> PeersOf(NodeIdentity node) => Nodes.Where(other => other != node);

    public int ReplicationFactor(int configured) => Math.Clamp(Nodes.Count, 1, configured);
}
