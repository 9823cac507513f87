using LibAerospikeSharp.Client;
using LibAerospikeSharp.Commands;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp;

/// <inheritdoc cref="IAerospikeClient"/>
public sealed partial class AerospikeClient : IAerospikeClient
{
    private readonly ClientHandle _handle;
    private readonly CommandExecutor _executor;
    private readonly TimeSpan _closeTimeout;
    private readonly BatchPolicy _batchDefaults;

    private AerospikeClient(ClientHandle handle, WorkerThreads workers, AerospikeClientOptions options)
    {
        _handle = handle;
        _executor = new CommandExecutor(handle, workers, options.UsesEventLoops && EventLoops.Exist);
        _closeTimeout = options.CloseTimeout;
        _batchDefaults = options.DefaultBatchPolicy with { SendKey = options.DefaultBatchPolicy.SendKey ?? options.DefaultWritePolicy.SendKey };
        Cluster = new AerospikeCluster(handle, _executor);
    }

    /// <inheritdoc/>
    public IAerospikeCluster Cluster { get; }

    /// <inheritdoc/>
    public bool IsConnected => _handle.IsConnected;

    /// <summary>How many times libaerospike has tended the cluster, or <see langword="null"/> if that is not known.</summary>
    internal uint? TendRounds => _handle.TendRounds;

    /// <inheritdoc/>
    public bool Ping()
    {
        try
        {
            return _executor.Execute(new PingCommand(_executor));
        }
        catch (Exception exception) when (exception is AerospikeException or ObjectDisposedException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public async Task<bool> PingAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            return await _executor.ExecuteAsync(new PingCommand(_executor), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is AerospikeException or ObjectDisposedException)
        {
            return false;
        }
    }
}
