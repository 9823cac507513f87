using System.Globalization;
using System.Text;
using LibAerospikeSharp.TestServer.Network;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Topology;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Info;

/// <summary>Tells clients which nodes there are and which node has which partition.</summary>
internal sealed class ClusterCommands(Database database, Cluster cluster, NodeIdentity node)
{
    // What clients take for the port of an address that names none.
    private const int DefaultPort = 3000;

    // What the real server reserves for the parameters' values.
    private const int MaxNumberLength = 3;
    private const int MaxBooleanLength = 5;
    private const int MaxNamespaceLength = 31;

    /// <summary>Null if the command isn't about the cluster.</summary>
    public string? Execute(string name, string arguments)
    {
        ClusterState state = cluster.State;
        return name switch
        {
            "node" or "name" or "get-sl" => node.Name,
            "cluster-name" => database.ClusterName ?? "null",
            "cluster-stable" => ClusterStable(state, new InfoArguments(arguments)),
            "partition-generation" => $"{state.Generation}",
            "rebalance-generation" => $"{state.Generation + 1}",
            "peers-generation" => $"{state.PeersGeneration}",
            "partitions" => $"{PartitionMap.PartitionCount}",
            "replicas" => Replicas(state, new InfoArguments(arguments)),
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

    private string ClusterStable(ClusterState state, InfoArguments arguments)
    {
        if (arguments.ErrorOf("size", MaxNumberLength, (int)ServerResult.Parameter, isRequired: false) is { } badSize)
            return badSize;

        if (arguments.Find("size") is { } size)
        {
            if (!TryParse(size, out uint number))
                return "ERROR:4:bad size";

            if (number != state.Nodes.Count)
                return "ERROR:7:cluster not specified size";
        }

        if (arguments.ErrorOf("ignore-migrations", MaxBooleanLength, (int)ServerResult.Parameter, isRequired: false) is { } badIgnore)
            return badIgnore;

        if (arguments.Find("ignore-migrations") is not (null or "true" or "false"))
            return "ERROR:4:bad ignore migrations";

        // Nobody asks which namespace's migrations are to be ignored.
        if (arguments.Find("ignore-migrations") != "true" && CheckNamespace(arguments) is { } badNamespace)
            return badNamespace;

        return $"{state.Key:X}";
    }

    private string? CheckNamespace(InfoArguments arguments)
    {
        if (arguments.ErrorOf("namespace", MaxNamespaceLength, (int)ServerResult.Namespace, isRequired: false) is { } error)
            return error;

        return arguments.Find("namespace") is { } ns && database.Find(ns) is null ? "ERROR:20:namespace not found on node" : null;
    }

    private string Replicas(ClusterState state, InfoArguments arguments)
    {
        if (arguments.ErrorOf("max", MaxNumberLength, (int)ServerResult.Parameter, isRequired: false) is { } error)
            return error;

        uint max = 0;
        if (arguments.Find("max") is { } text && !TryParse(text, out max))
            return "ERROR:4:bad max";

        return AllReplicas(state, withRegime: true, max == 0 ? uint.MaxValue : max);
    }

    private static bool TryParse(string text, out uint number) => uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    // name:regime,copies,bits of the partitions it masters,bits of those it has a first copy of, ... The regime is 0 without strong consistency.
    private string AllReplicas(ClusterState state, bool withRegime, uint max)
    {
        var text = new StringBuilder();
        foreach (Namespace ns in database.Namespaces)
        {
            int copies = (int)Math.Min(max, (uint)state.ReplicationFactor(ns.ReplicationFactor));
            text.Append(text.Length == 0 ? "" : ";").Append(ns.Name).Append(':').Append(withRegime ? "0," : "").Append(copies);
            for (int place = 0; place < copies; place++)
                text.Append(',').Append(state.Partitions.Owned(node, place));
        }

        return text.ToString();
    }

    private string Masters(ClusterState state) =>
        string.Join(';', database.Namespaces.Select(ns => $"{ns.Name}:{state.Partitions.Owned(node, 0)}"));
}
