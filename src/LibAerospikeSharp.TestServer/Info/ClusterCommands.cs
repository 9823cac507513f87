using System.Text;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Topology;

namespace LibAerospikeSharp.TestServer.Info;

/// <summary>The info commands that tell clients which nodes exist and which node has which partition.</summary>
internal sealed class ClusterCommands(Database database, Cluster cluster, NodeIdentity node)
{
    // The port that clients assume when an address has none.
    private const int DefaultPort = 3000;

    // The longest values that a real server accepts for the parameters.
    private const int MaxNumberLength = 3;
    private const int MaxBooleanLength = 5;
    private const int MaxNamespaceLength = 31;

    /// <summary>Returns null if the command isn't about the cluster.</summary>
    public string? Execute(string name, string arguments)
    {
        var state = cluster.State;
        return name switch
        {
            "node" or "name" or "get-sl" => node.Name,
            "cluster-name" => database.ClusterName ?? "null",
            "cluster-stable" => ClusterStable(state, new InfoParameters(arguments)),
            "partition-generation" => $"{state.Generation}",
            "rebalance-generation" => $"{state.Generation + 1}",
            "peers-generation" => $"{state.PeersGeneration}",
            "partitions" => $"{PartitionMap.PartitionCount}",
            "replicas" => Replicas(state, new InfoParameters(arguments)),
            "replicas-all" => AllReplicas(state, withRegime: false, uint.MaxValue),
            "replicas-master" => Masters(state),
            "service" or "service-clear-std" => $"{node.Address}",
            "services" => Addresses(state.PeersOf(node)),
            "services-alumni" => Addresses(Alumni(state)),
            "services-alternate" or "service-clear-alt" => "",
            "peers-clear-std" => Peers(state, state.PeersOf(node)),
            "alumni-clear-std" => Peers(state, Alumni(state)),
            "peers-clear-alt" or "alumni-clear-alt" => Peers(state, []),
            _ => null,
        };
    }

    private IEnumerable<NodeIdentity> Alumni(ClusterState state) => state.Known.Where(other => other != node);

    private static string Addresses(IEnumerable<NodeIdentity> nodes) => string.Join(';', nodes.Select(other => other.Address));

    private static string Peers(ClusterState state, IEnumerable<NodeIdentity> nodes) =>
        $"{state.PeersGeneration},{DefaultPort},[{string.Join(',', nodes.Select(other => $"[{other.Name},,[{other.Address}]]"))}]";

    private string ClusterStable(ClusterState state, InfoParameters parameters)
    {
        if (!parameters.TryGetNumber("size", MaxNumberLength, out var size, out var error))
        {
            return error ?? "";
        }

        if (size is not null && size != state.Nodes.Count)
        {
            return InfoParameters.Error(ServerResult.ClusterKeyMismatch, "cluster not specified size");
        }

        if (!parameters.TryGet("ignore-migrations", MaxBooleanLength, out var ignore, out error))
        {
            return error ?? "";
        }

        if (ignore is not (null or "true" or "false"))
        {
            return InfoParameters.Error(ServerResult.Parameter, "bad ignore migrations");
        }

        if (ignore != "true")
        {
            if (!parameters.TryGet("namespace", MaxNamespaceLength, out var ns, out error))
            {
                return error ?? "";
            }

            if (ns is not null && database.Find(ns) is null)
            {
                return InfoParameters.Error(ServerResult.Namespace, "namespace not found on node");
            }
        }

        return $"{state.Key:X}";
    }

    private string Replicas(ClusterState state, InfoParameters parameters) =>
        parameters.TryGetNumber("max", MaxNumberLength, out var max, out var error)
            ? AllReplicas(state, withRegime: true, max is null or 0 ? uint.MaxValue : max.Value)
            : error ?? "";

    // name:regime,copies,bitmap of the partitions it is master of,bitmap of those it has the first replica of,...
    // The regime is 0 without strong consistency.
    private string AllReplicas(ClusterState state, bool withRegime, uint max)
    {
        var text = new StringBuilder();
        foreach (var ns in database.Namespaces)
        {
            var copies = (int)Math.Min(max, (uint)state.ReplicationFactor(ns.ReplicationFactor));
            text.Append(text.Length == 0 ? "" : ";").Append(ns.Name).Append(':').Append(withRegime ? "0," : "").Append(copies);
            for (var place = 0; place < copies; place++)
            {
                text.Append(',').Append(state.Partitions.Owned(node, place));
            }
        }

        return text.ToString();
    }

    private string Masters(ClusterState state) =>
        string.Join(';', database.Namespaces.Select(ns => $"{ns.Name}:{state.Partitions.Owned(node, 0)}"));
}
