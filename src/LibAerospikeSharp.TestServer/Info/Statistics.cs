using System.Text;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Topology;

namespace LibAerospikeSharp.TestServer.Info;

/// <summary>
/// Statistics of the server and its namespaces. Of the hundreds that a real server has, it reports those that apply here, with the
/// same names and in the same order.
/// </summary>
internal sealed class Statistics(Database database, Cluster cluster, NodeIdentity node)
{
    public string OfServer()
    {
        var state = cluster.State;
        return Join(
            ("cluster_size", state.Nodes.Count),
            ("cluster_key", $"{state.Key:X}"),
            ("cluster_generation", state.Generation + 1),
            ("cluster_principal", state.Principal.Name),
            ("cluster_integrity", "true"),
            ("cluster_is_member", "true"),
            ("objects", CountRecords()),
            ("tombstones", 0),
            ("paxos_principal", state.Principal.Name),
            ("migrate_allowed", "true"),
            ("migrate_partitions_remaining", 0));
    }

    public string OfNamespace(Namespace ns)
    {
        var state = cluster.State;
        var use = Measure(ns);
        var masters = ns.Measure(partition => state.Partitions.PlaceOf(node, partition) == 0).Records;
        return Join(
            ("ns_cluster_size", state.Nodes.Count),
            ("effective_replication_factor", state.ReplicationFactor(ns.ReplicationFactor)),
            ("objects", use.Records),
            ("tombstones", 0),
            ("master_objects", masters),
            ("master_tombstones", 0),
            ("prole_objects", use.Records - masters),
            ("prole_tombstones", 0),
            ("non_replica_objects", 0),
            ("dead_partitions", 0),
            ("unavailable_partitions", 0),
            ("clock_skew_stop_writes", "false"),
            ("stop_writes", "false"),
            ("hwm_breached", "false"),
            ("current_time", ServerTime.Now(ns.Clock)),
            ("truncate_lut", ns.TruncatedBefore),
            ("truncating", "false"),
            ("data_used_bytes", use.Bytes),
            ("migrate_tx_partitions_remaining", 0),
            ("migrate_rx_partitions_remaining", 0),
            ("allow-ttl-without-nsup", ns.AllowsTimeToLive ? "true" : "false"),
            ("default-read-touch-ttl-pct", 0),
            ("default-ttl", ns.DefaultTimeToLive),
            ("max-record-size", Commands.WriteCommand.MaxRecordSize),
            ("nsup-period", 0),
            ("replication-factor", ns.ReplicationFactor),
            ("strong-consistency", "false"),
            ("index-type", "mem"),
            ("sindex-type", "mem"),
            ("storage-engine", "memory"));
    }

    public long CountRecords() => database.Namespaces.Sum(ns => Measure(ns).Records);

    /// <summary>Describes all sets, the sets of one namespace, or a single set, as in <c>namespace/set</c>.</summary>
    public string OfSets(string arguments)
    {
        if (arguments.Length == 0)
        {
            return string.Concat(database.Namespaces.Select(ns => OfSets(ns)));
        }

        var names = arguments.Split('/', 2);
        if (database.Find(names[0]) is not { } ns)
        {
            return "ns_type=unknown";
        }

        if (names.Length == 1)
        {
            return OfSets(ns);
        }

        return ns.Sets.Find(names[1]) is { } set ? Describe(ns, set) : "";
    }

    private string OfSets(Namespace ns)
    {
        var text = new StringBuilder();
        foreach (var set in ns.Sets.ToList())
        {
            text.Append("ns=").Append(ns.Name).Append(":set=").Append(set.Name).Append(':').Append(Describe(ns, set));
        }

        return text.ToString();
    }

    private string Describe(Namespace ns, RecordSet set)
    {
        var use = Measure(ns, set);
        return $"objects={use.Records}:tombstones=0:data_used_bytes={use.Bytes}:truncate_lut={set.TruncatedBefore}:sindexes=0" +
            ":index_populating=false:truncating=false:default-read-touch-ttl-pct=0:default-ttl=0:disable-eviction=false" +
            ":enable-index=false:stop-writes-count=0:stop-writes-size=0;";
    }

    // Measures what this node has, as a master or as a replica.
    private StorageUse Measure(Namespace ns, RecordSet? set = null)
    {
        var state = cluster.State;
        var copies = state.ReplicationFactor(ns.ReplicationFactor);
        return ns.Measure(partition => state.Partitions.PlaceOf(node, partition) < copies, set);
    }

    private static string Join(params ReadOnlySpan<(string Name, object Value)> entries)
    {
        var texts = new string[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            texts[i] = FormattableString.Invariant($"{entries[i].Name}={entries[i].Value}");
        }

        return string.Join(';', texts);
    }
}
