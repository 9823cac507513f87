using LibAerospikeSharp.Commands;
using LibAerospikeSharp.Runtime;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Client;

/// <inheritdoc cref="IAerospikeCluster"/>
internal sealed class AerospikeCluster(ClientHandle client, CommandExecutor executor) : IAerospikeCluster
{
    /// <inheritdoc/>
    public IReadOnlyList<string> NodeNames => client.NodeNames;

    /// <inheritdoc/>
    public string Info(string command)
    {
        NameRules.CheckInfo(command, nameof(command));
        return executor.Execute(new InfoCommand(command, executor));
    }

    /// <inheritdoc/>
    public Task<string> InfoAsync(string command, CancellationToken cancellationToken = default)
    {
        NameRules.CheckInfo(command, nameof(command));
        return executor.ExecuteAsync(new InfoCommand(command, executor), cancellationToken);
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> InfoAll(string command)
    {
        NameRules.CheckInfo(command, nameof(command));
        return executor.Execute(new InfoAllCommand(command));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, string>> InfoAllAsync(string command, CancellationToken cancellationToken = default)
    {
        NameRules.CheckInfo(command, nameof(command));
        return executor.ExecuteAsync(new InfoAllCommand(command), cancellationToken);
    }
}
