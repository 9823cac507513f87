using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp.Commands;

/// <summary>Sends an info command to one node: the first one that responds to a harmless question.</summary>
/// <param name="command">The command, which may change something. So no other node gets it.</param>
/// <param name="executor">The executor of the client.</param>
internal sealed unsafe class InfoCommand(string command, CommandExecutor executor) : IBlockingCommand<string>
{
    public string Name => "Info";

    public object Target => command;

    public as_status Call(aerospike* client, as_error* error, Scratch scratch, out string? result)
    {
        var node = new NodeRace(executor, new CommandScope(Name, Target).ToString()).Run(client);
        return NodeInfo.Ask(client, node, command, error, scratch, out result);
    }
}
