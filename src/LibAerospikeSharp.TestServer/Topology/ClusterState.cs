namespace LibAerospikeSharp.TestServer.Topology;

/// <summary>The state of a cluster between two changes.</summary>
/// <param name="Known">All nodes that were ever part of the cluster.</param>
/// <param name="Nodes">The nodes that are part of it now.</param>
/// <param name="Generation">How many times a node has joined or left since the cluster was formed.</param>
internal sealed record ClusterState(IReadOnlyList<NodeIdentity> Known, IReadOnlyList<NodeIdentity> Nodes, int Generation)
{
    private readonly Lazy<PartitionMap> _partitions = new(() => new PartitionMap(Nodes));

    public static ClusterState Empty { get; } = new([], [], 0);

    public PartitionMap Partitions => _partitions.Value;

    /// <summary>The cluster key. Every change gives a new one, of up to 48 bits as in a real cluster.</summary>
    public ulong Key => ((ulong)Known[0].Address.Port << 32) | (uint)(Generation + 1);

    /// <summary>A number that changes whenever clients have to fetch the list of peers again.</summary>
    public int PeersGeneration => Known.Count - 1 + Generation;

    public NodeIdentity Principal => Nodes.MaxBy(node => node.Id) ?? Known[0];

    public IEnumerable<NodeIdentity> PeersOf(NodeIdentity node) => Nodes.Where(other => other != node);

    public int ReplicationFactor(int configured) => Math.Clamp(Nodes.Count, 1, configured);
}
