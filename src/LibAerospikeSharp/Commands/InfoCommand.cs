using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp.Commands;

/// <summary>Sends an info command to one node.</summary>
internal sealed unsafe class InfoCommand(string name, string command) : IBlockingCommand<string>
{
    public string Name => name;

    public object Target => command;

    public as_status Call(aerospike* client, as_error* error, Scratch scratch, out string? result)
    {
        sbyte* response = null;
        var status = NativeMethods.aerospike_info_any(client, error, null, NativeUtf8.CopyName(command, scratch), &response);
        result = status == as_status.AEROSPIKE_OK ? InfoResponse.Value(NativeUtf8.Read(response)) : null;
        NativeMethods.cf_free(response);
        return status;
    }
}
