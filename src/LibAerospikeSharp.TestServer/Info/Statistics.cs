using System.Text;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Info;

/// <summary>What there is in namespaces and sets, in the real server's words: only those that mean something here.</summary>
internal static class Statistics
{
    private const int DefaultReplicationFactor = 1;

    public static string DescribeNamespace(Database database, string name)
    {
        if (database.Find(name) is not { } ns)
            return "type=unknown";

        StorageUse use = ns.Measure();
        return $"ns_cluster_size=1;effective_replication_factor={DefaultReplicationFactor};objects={use.Records};tombstones=0" +
            $";master_objects={use.Records};master_tombstones=0;prole_objects=0;prole_tombstones=0;non_replica_objects=0" +
            $";dead_partitions=0;unavailable_partitions=0;stop_writes=false;hwm_breached=false" +
            $";current_time={ServerTime.Now(ns.Clock)};truncate_lut={ns.TruncatedBefore};truncating=false;data_used_bytes={use.Bytes}" +
            $";migrate_tx_partitions_remaining=0;migrate_rx_partitions_remaining=0" +
            $";default-ttl={ns.DefaultTimeToLive};max-record-size=1048576;replication-factor={DefaultReplicationFactor}" +
            $";strong-consistency=false;index-type=mem;sindex-type=mem;storage-engine=memory";
    }

    /// <summary>All sets, those of one namespace, or the one that is named behind its namespace.</summary>
    public static string DescribeSets(Database database, string arguments)
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

    private static string DescribeSets(Namespace ns)
    {
        var text = new StringBuilder();
        foreach (RecordSet set in ns.Sets.ToList())
            text.Append("ns=").Append(ns.Name).Append(":set=").Append(set.Name).Append(':').Append(Describe(ns, set));
        return text.ToString();
    }

    private static string Describe(Namespace ns, RecordSet set)
    {
        StorageUse use = ns.Measure(set);
        return $"objects={use.Records}:tombstones=0:data_used_bytes={use.Bytes}:truncate_lut={set.TruncatedBefore}:sindexes=0" +
            ":index_populating=false:truncating=false:default-read-touch-ttl-pct=0:default-ttl=0:disable-eviction=false" +
            ":enable-index=false:stop-writes-count=0:stop-writes-size=0;";
    }
}
