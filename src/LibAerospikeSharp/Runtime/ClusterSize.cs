using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>How many nodes libaerospike knows of.</summary>
internal static unsafe class ClusterSize
{
    public static int Of(aerospike* client)
    {
        int count;
        sbyte* names;
        NativeMethods.as_cluster_get_node_names(client->cluster, &count, &names);
        NativeMethods.cf_free(names);
        return count;
    }
}
