using System.Text;
using LibAerospikeSharp.TestServer.Network;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Topology;

namespace LibAerospikeSharp.TestServer.Info;

/// <summary>What there is in the cluster, in namespaces and in sets, in the real server's words and order: only those that mean something here.</summary>
internal sealed class Statistics(Database database, Cluster cluster, NodeIdentity node)
{
    public string DescribeServer()
    {
        ClusterState state = cluster.State;
        return $"cluster_size={state.Nodes.Count};cluster_key={state.Key:X};cluster_generation={state.Generation + 1}" +
            $";cluster_principal={state.Principal.Name};cluster_integrity=true;cluster_is_member=true;objects={CountObjects()};tombstones=0" +
            $";paxos_principal={state.Principal.Name};migrate_allowed=true;migrate_partitions_remaining=0";
    }

    public string DescribeNamespace(string name)
    {
        if (database.Find(name) is not { } ns)
            return "type=unknown";

        ClusterState state = cluster.State;
        StorageUse use = ns.Measure(Holds(ns));
        long masters = ns.Measure(partition => state.Partitions.PlaceOf(node, partition) == 0).Records;
        return $"ns_cluster_size={state.Nodes.Count};effective_replication_factor={state.ReplicationFactor(ns.ReplicationFactor)}" +
            $";objects={use.Records};tombstones=0;master_objects={masters};master_tombstones=0;prole_objects={use.Records - masters}" +
            $";prole_tombstones=0;non_replica_objects=0;dead_partitions=0;unavailable_partitions=0;stop_writes=false;hwm_breached=false" +
            $";current_time={ServerTime.Now(ns.Clock)};truncate_lut={ns.TruncatedBefore};truncating=false;data_used_bytes={use.Bytes}" +
            $";migrate_tx_partitions_remaining=0;migrate_rx_partitions_remaining=0" +
            $";allow-ttl-without-nsup={(ns.AllowsTimeToLive ? "true" : "false")};default-ttl={ns.DefaultTimeToLive};max-record-size=1048576" +
            $";nsup-period=0;replication-factor={ns.ReplicationFactor};strong-consistency=false;index-type=mem;sindex-type=mem;storage-engine=memory";
    }

    /// <summary>All sets, those of one namespace, or the one that is named behind its namespace.</summary>
    public string DescribeSets(string arguments)
    {
        if (arguments.Length == 0)
            return string.Concat(database.Namespaces.Select(DescribeSets));

        string[] names = arguments.Split('/', 2);
        if (database.Find(names[0]) is not { } ns)
            return "ns_type=unknown";

        if (names.Length == 1)
            return DescribeSets(ns);

        return ns.Sets.Find(names[1]) is { } set ? Describe(ns, set) : "";
    }

    /// <summary>How many records this node has, as a master or as a copy.</summary>
    public long CountObjects() => database.Namespaces.Sum(ns => ns.Measure(Holds(ns)).Records);

    private Func<int, bool> Holds(Namespace ns)
    {
        ClusterState state = cluster.State;
        int copies = state.ReplicationFactor(ns.ReplicationFactor);
        return partition => state.Partitions.PlaceOf(node, partition) < copies;
    }

    private string DescribeSets(Namespace ns)
    {
        var text = new StringBuilder();
        foreach (RecordSet set in ns.Sets.ToList())
            text.Append("ns=").Append(ns.Name).Append(":set=").Append(set.Name).Append(':').Append(Describe(ns, set));
        return text.ToString();
    }

    private string Describe(Namespace ns, RecordSet set)
    {
        StorageUse use = ns.Measure(Holds(ns), set);
        return $"objects={use.Records}:tombstones=0:data_used_bytes={use.Bytes}:truncate_lut={set.TruncatedBefore}:sindexes=0" +
            ":index_populating=false:truncating=false:default-read-touch-ttl-pct=0:default-ttl=0:disable-eviction=false" +
            ":enable-index=false:stop-writes-count=0:stop-writes-size=0;";
    }
}
