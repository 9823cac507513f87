using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Commands;

/// <summary>Asks a node by its name.</summary>
internal static unsafe class NodeInfo
{
    /// <summary>Sends an info command to a node.</summary>
    public static as_status Ask(aerospike* client, string name, string command, as_error* error, Scratch scratch, out string? result)
    {
        error->code = as_status.AEROSPIKE_ERR_INVALID_NODE;
        *((sbyte*)error + NativeLibraryLoader.Load().Abi.ErrorMessageOffset) = 0;
        error->in_doubt = 0;
        result = null;
        var node = NativeMethods.as_node_get_by_name(client->cluster, NativeUtf8.CopyName(name, scratch));
        if (node == null)
        {
            return error->code; // it has left the cluster
        }

        sbyte* response = null;
        var status = NativeMethods.aerospike_info_node(client, error, null, node, NativeUtf8.CopyName(command, scratch), &response);
        NativeMethods.as_node_release(node);
        result = status == as_status.AEROSPIKE_OK ? InfoResponse.Value(NativeUtf8.Read(response)) : null;
        NativeMethods.cf_free(response);
        return status;
    }
}
