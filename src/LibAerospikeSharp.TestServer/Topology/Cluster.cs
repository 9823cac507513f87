namespace LibAerospikeSharp.TestServer.Topology;

/// <summary>The nodes that form a cluster. A single server is a cluster of one node.</summary>
internal sealed class Cluster
{
    private readonly Lock _gate = new();
    private readonly List<NodeIdentity> _known = [];
    private volatile ClusterState _state = ClusterState.Empty;

    public ClusterState State => _state;

    /// <summary>Forms the cluster, with all of these nodes at once.</summary>
    public void Form(IReadOnlyCollection<NodeIdentity> nodes)
    {
        lock (_gate)
        {
            _known.AddRange(nodes);
            _state = new ClusterState([.. nodes], [.. nodes], Generation: 0);
        }
    }

    public void Join(NodeIdentity node) => Change(nodes => nodes.Contains(node) ? nodes : [.. nodes, node]);

    public void Leave(NodeIdentity node) => Change(nodes => [.. nodes.Where(other => other != node)]);

    private void Change(Func<IReadOnlyList<NodeIdentity>, IReadOnlyList<NodeIdentity>> change)
    {
        lock (_gate)
        {
            var nodes = change(_state.Nodes);
            if (nodes.Count != _state.Nodes.Count)
            {
                _state = new ClusterState([.. _known], [.. nodes.OrderBy(_known.IndexOf)], _state.Generation + 1);
            }
        }
    }
}
