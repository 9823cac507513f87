using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp;

public sealed partial class AerospikeClient
{
    private static readonly TimeSpan s_longestClose = TimeSpan.FromMinutes(1);

    /// <summary>Connects to a cluster.</summary>
    /// <param name="seeds">Nodes to learn the cluster from, such as <c>"127.0.0.1:3000"</c> or <c>"a:3000,b:3000"</c>.</param>
    /// <exception cref="ArgumentException">There is no seed, or one is malformed.</exception>
    /// <exception cref="ClusterException">No seed could be used.</exception>
    /// <exception cref="AerospikeException">The connection was refused for another reason.</exception>
    /// <exception cref="NativeLibraryException">libaerospike is missing or can't be used.</exception>
    public static AerospikeClient Connect(string seeds) => Connect(new AerospikeClientOptions { Seeds = AerospikeHost.ParseList(seeds) });

    /// <summary>Connects to a cluster.</summary>
    /// <param name="options">Where and how to connect.</param>
    /// <exception cref="ArgumentException">An option is not valid.</exception>
    /// <exception cref="InvalidOperationException">The options ask for other event loops than the process has.</exception>
    /// <exception cref="ClusterException">No seed could be used.</exception>
    /// <exception cref="AerospikeException">The connection was refused for another reason.</exception>
    /// <exception cref="NativeLibraryException">libaerospike is missing or can't be used.</exception>
    public static AerospikeClient Connect(AerospikeClientOptions options)
    {
        options = Checked(options);
        return Open(options, new WorkerThreads(options.MaxWorkerThreads));
    }

    /// <summary>Connects to a cluster, on a thread of the client's own.</summary>
    /// <param name="seeds">Nodes to learn the cluster from, such as <c>"127.0.0.1:3000"</c> or <c>"a:3000,b:3000"</c>.</param>
    /// <param name="cancellationToken">Ends the task; a connection that comes about all the same is closed.</param>
    /// <exception cref="ArgumentException">There is no seed, or one is malformed.</exception>
    /// <exception cref="ClusterException">No seed could be used.</exception>
    /// <exception cref="AerospikeException">The connection was refused for another reason.</exception>
    /// <exception cref="NativeLibraryException">libaerospike is missing or can't be used.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<AerospikeClient> ConnectAsync(string seeds, CancellationToken cancellationToken = default) =>
        ConnectAsync(new AerospikeClientOptions { Seeds = AerospikeHost.ParseList(seeds) }, cancellationToken);

    /// <summary>Connects to a cluster, on a thread of the client's own.</summary>
    /// <param name="options">Where and how to connect.</param>
    /// <param name="cancellationToken">Ends the task; a connection that comes about all the same is closed.</param>
    /// <exception cref="ArgumentException">An option is not valid.</exception>
    /// <exception cref="InvalidOperationException">The options ask for other event loops than the process has.</exception>
    /// <exception cref="ClusterException">No seed could be used.</exception>
    /// <exception cref="AerospikeException">The connection was refused for another reason.</exception>
    /// <exception cref="NativeLibraryException">libaerospike is missing or can't be used.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<AerospikeClient> ConnectAsync(AerospikeClientOptions options, CancellationToken cancellationToken = default)
    {
        options = Checked(options);
        return cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<AerospikeClient>(cancellationToken)
            : ConnectCoreAsync(options, cancellationToken);
    }

    private static async Task<AerospikeClient> ConnectCoreAsync(AerospikeClientOptions options, CancellationToken cancellationToken)
    {
        var workers = new WorkerThreads(options.MaxWorkerThreads);
        var connecting = workers.Run(() => Open(options, workers), CancellationToken.None);
        try
        {
            return await connecting.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Nobody will have the client any more.
            _ = connecting.ContinueWith(
                static task =>
                {
                    if (task.IsCompletedSuccessfully)
                    {
                        task.Result._handle.StartDisposing();
                    }
                    else
                    {
                        _ = task.Exception; // seen
                    }
                },
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
            throw;
        }
    }

    private static AerospikeClientOptions Checked(AerospikeClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);

        // A list of the caller's can change; what is checked has to be what is used.
        options = options with { Seeds = options.Seeds is { } seeds ? [.. seeds] : [] };
        options.Check(nameof(options));
        return options;
    }

    private static AerospikeClient Open(AerospikeClientOptions options, WorkerThreads workers)
    {
        NativeLibraryLoader.Load();
        EventLoops.Ensure(options);
        return new AerospikeClient(ClientHandle.Connect(options), workers, options);
    }

    /// <summary>Closes the connections and frees what the client holds, after the commands in flight have ended.</summary>
    /// <exception cref="AerospikeTimeoutException">
    /// Commands are still in flight after <see cref="AerospikeClientOptions.CloseTimeout"/>, or libaerospike takes more than a
    /// minute to close. The client is closed when they have ended.
    /// </exception>
    public void Dispose()
    {
        _handle.StartDisposing();
        if (!_handle.Drained.Wait(_closeTimeout))
        {
            throw NotClosed("commands are still in flight. Give them a TotalTimeout, or the client a longer CloseTimeout");
        }

        if (!_handle.Released.Wait(s_longestClose))
        {
            throw NotClosed("libaerospike is still at it");
        }
    }

    /// <summary>
    /// Closes the connections and frees what the client holds, after the commands in flight have ended, without keeping a
    /// thread of the pool.
    /// </summary>
    /// <exception cref="AerospikeTimeoutException">
    /// Commands are still in flight after <see cref="AerospikeClientOptions.CloseTimeout"/>, or libaerospike takes more than a
    /// minute to close. The client is closed when they have ended.
    /// </exception>
    public async ValueTask DisposeAsync()
    {
        _handle.StartDisposing();
        try
        {
            await _handle.Drained.WaitAsync(_closeTimeout).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw NotClosed("commands are still in flight. Give them a TotalTimeout, or the client a longer CloseTimeout");
        }

        try
        {
            await _handle.Released.WaitAsync(s_longestClose).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw NotClosed("libaerospike is still at it");
        }
    }

    private static AerospikeTimeoutException NotClosed(string reason)
    {
        var message = $"The client could not be closed in time: {reason}. It is closed as soon as that is possible.";
        NativeLog.Write(AerospikeLogLevel.Error, message);
        return new AerospikeTimeoutException(message, ResultCode.Timeout);
    }
}
