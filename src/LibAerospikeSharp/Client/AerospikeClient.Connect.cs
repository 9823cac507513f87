using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp;

public sealed partial class AerospikeClient
{
    private const string CommandsInFlight =
        "commands are still in flight. It will close once they have completed. Set a TotalTimeout for commands, or a longer CloseTimeout for the client.";

    private const string StillClosing = "libaerospike is still closing its connections. It will continue in the background.";

    private static readonly TimeSpan s_longestClose = TimeSpan.FromMinutes(1);

    /// <summary>Connects to a cluster.</summary>
    /// <param name="seeds">Nodes from which to discover the cluster, such as <c>"127.0.0.1:3000"</c> or <c>"a:3000,b:3000"</c>.</param>
    /// <returns>The connected client.</returns>
    /// <exception cref="ArgumentException">There is no seed, or one is malformed.</exception>
    /// <exception cref="InvalidOperationException">Other code of this process has already created event loops in the same libaerospike.</exception>
    /// <exception cref="ClusterException">No seed could be used.</exception>
    /// <exception cref="AerospikeException">The connection failed for another reason.</exception>
    /// <exception cref="NativeLibraryException">libaerospike is missing or can't be used.</exception>
    public static AerospikeClient Connect(string seeds) => Connect(new AerospikeClientOptions { Seeds = AerospikeHost.ParseList(seeds) });

    /// <summary>Asynchronous version of <see cref="Connect(string)"/>. Runs on one of the client's worker threads.</summary>
    /// <inheritdoc cref="Connect(string)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. If the connection is established later, it is closed.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<AerospikeClient> ConnectAsync(string seeds, CancellationToken cancellationToken = default) =>
        ConnectAsync(new AerospikeClientOptions { Seeds = AerospikeHost.ParseList(seeds) }, cancellationToken);

    /// <summary>Connects to a cluster.</summary>
    /// <param name="options">Where and how to connect.</param>
    /// <returns>The connected client.</returns>
    /// <exception cref="ArgumentException">An option is not valid.</exception>
    /// <exception cref="InvalidOperationException">
    /// The process already has event loops. The options ask for different ones, or other code created them.
    /// </exception>
    /// <exception cref="ClusterException">No seed could be used.</exception>
    /// <exception cref="AerospikeException">The connection failed for another reason.</exception>
    /// <exception cref="NativeLibraryException">libaerospike is missing or can't be used.</exception>
    public static AerospikeClient Connect(AerospikeClientOptions options)
    {
        options = Checked(options);
        var workers = new WorkerThreads(options.MaxWorkerThreads);
        return LargeStack.IsNeeded ? LargeStack.Run(() => Open(options, workers)) : Open(options, workers);
    }

    /// <summary>Asynchronous version of <see cref="Connect(AerospikeClientOptions)"/>. Runs on one of the client's worker threads.</summary>
    /// <inheritdoc cref="Connect(AerospikeClientOptions)"/>
    /// <param name="cancellationToken">Cancels the returned task immediately. If the connection is established later, it is closed.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
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
            // Nobody will ever receive the client.
            _ = connecting.ContinueWith(
                static task =>
                {
                    if (task.IsCompletedSuccessfully)
                    {
                        task.Result._handle.StartDisposing();
                    }
                    else
                    {
                        _ = task.Exception; // observed
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

        // The caller can still change its list of seeds. Use the same ones that are checked.
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

    /// <summary>Waits for the commands in flight, then closes the connections and frees what the client holds.</summary>
    /// <exception cref="AerospikeTimeoutException">
    /// Commands are still in flight after <see cref="AerospikeClientOptions.CloseTimeout"/>, or libaerospike takes more than a
    /// minute to close its connections. The client then closes in the background.
    /// </exception>
    public void Dispose()
    {
        _handle.StartDisposing();
        if (!_handle.Drained.Wait(_closeTimeout))
        {
            throw NotClosed(CommandsInFlight);
        }

        if (!_handle.Released.Wait(s_longestClose))
        {
            throw NotClosed(StillClosing);
        }
    }

    /// <summary>Asynchronous version of <see cref="Dispose"/>.</summary>
    /// <inheritdoc cref="Dispose"/>
    public async ValueTask DisposeAsync()
    {
        _handle.StartDisposing();
        try
        {
            await _handle.Drained.WaitAsync(_closeTimeout).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw NotClosed(CommandsInFlight);
        }

        try
        {
            await _handle.Released.WaitAsync(s_longestClose).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw NotClosed(StillClosing);
        }
    }

    private static AerospikeTimeoutException NotClosed(string reason)
    {
        var message = $"The client did not close in time: {reason}";
        NativeLog.Write(AerospikeLogLevel.Error, message);
        return new AerospikeTimeoutException(message, ResultCode.Timeout);
    }
}
