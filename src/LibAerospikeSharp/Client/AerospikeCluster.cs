using LibAerospikeSharp.Commands;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Runtime;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Client;

/// <inheritdoc cref="IAerospikeCluster"/>
internal sealed unsafe class AerospikeCluster(CommandExecutor executor) : IAerospikeCluster
{
    /// <inheritdoc/>
    public IReadOnlyList<string> NodeNames
    {
        get
        {
            using var lease = executor.Acquire();
            int count;
            sbyte* names;
            NativeMethods.as_cluster_get_node_names(((aerospike*)lease.Pointer)->cluster, &count, &names);
            var result = new string[names == null ? 0 : count];
            for (var i = 0; i < result.Length; i++)
            {
                result[i] = NativeUtf8.Read(names + (i * NativeMethods.NodeNameSize));
            }

            NativeMethods.cf_free(names);
            return result;
        }
    }

    /// <inheritdoc/>
    public string Info(string command)
    {
        NameRules.CheckInfo(command, nameof(command));
        return executor.Execute(new InfoCommand("Info", command));
    }

    /// <inheritdoc/>
    public Task<string> InfoAsync(string command, CancellationToken cancellationToken = default)
    {
        NameRules.CheckInfo(command, nameof(command));
        return executor.ExecuteAsync(new InfoCommand("Info", command), cancellationToken);
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
