using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp.Commands;

/// <summary>Succeeds if any node responds.</summary>
internal sealed unsafe class PingCommand(CommandExecutor executor) : IBlockingCommand<bool>
{
    public string Name => "Ping";

    public object? Target => null;

    public as_status Call(aerospike* client, as_error* error, Scratch scratch, out bool result)
    {
        new NodeRace(executor, Name).Run(client);
        result = true;
        return as_status.AEROSPIKE_OK;
    }
}
