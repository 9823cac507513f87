using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Policies;

namespace LibAerospikeSharp.Runtime;

/// <summary>Owns an <c>aerospike</c>, which is one connected cluster.</summary>
internal sealed unsafe class ClientHandle : NativeHandle
{
    private static readonly ConditionalWeakTable<ClientHandle, object> s_open = [];

    // The objects that the client's default policies point to. They live as long as the client.
    private readonly byte* _defaults = (byte*)NativeMemory.Alloc(Scratch.StackSize);

    // A plug-in may have forgotten its clients, or keep them in static fields. They would keep it loaded.
    static ClientHandle()
    {
        if (AssemblyLoadContext.GetLoadContext(typeof(ClientHandle).Assembly) is { IsCollectible: true } context)
        {
            context.Unloading += static _ =>
            {
                foreach (var (client, _) in s_open)
                {
                    client.StartDisposing();
                }
            };
        }
    }

    private ClientHandle(AerospikeClientOptions options)
    {
        var scratch = new Scratch(_defaults);
        LoadedCopies.AddClient(NativeLog.Install);
        try
        {
            Attach((nint)Create(options, scratch));
            s_open.Add(this, s_open);
        }
        catch
        {
            Forget();
            throw;
        }
    }

    /// <summary>Whether the client is connected. <see langword="false"/> once it is disposed.</summary>
    public bool IsConnected
    {
        get
        {
            try
            {
                using var lease = Acquire();
                return NativeMethods.aerospike_cluster_is_connected((aerospike*)lease.Pointer) != 0;
            }
            catch (ObjectDisposedException)
            {
                return false;
            }
        }
    }

    /// <summary>The names of the cluster's nodes.</summary>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    public IReadOnlyList<string> NodeNames
    {
        get
        {
            using var lease = Acquire();
            return NamesOf((aerospike*)lease.Pointer);
        }
    }

    /// <summary>How many times libaerospike has tended the cluster, or <see langword="null"/> if that is not known.</summary>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    public uint? TendRounds
    {
        get
        {
            using var lease = Acquire();
            return TendPhase.Rounds(((aerospike*)lease.Pointer)->cluster);
        }
    }

    /// <summary>How often libaerospike has retried commands of this client. Needs a reference.</summary>
    public ulong RetryCount
    {
        get
        {
            as_cluster_stats stats;
            NativeMethods.aerospike_cluster_stats(((aerospike*)handle)->cluster, &stats);
            NativeMethods.aerospike_stats_destroy(&stats);
            return stats.retry_count;
        }
    }

    // The public type is on a higher floor.
    protected override string ObjectName => "LibAerospikeSharp.AerospikeClient";

    /// <summary>The names of the nodes of a client that a lease keeps open.</summary>
    public static string[] NamesOf(aerospike* client)
    {
        int count;
        sbyte* names;
        NativeMethods.as_cluster_get_node_names(client->cluster, &count, &names);
        var result = new string[names == null ? 0 : count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = NativeUtf8.Read(names + (i * NativeMethods.NodeNameSize));
        }

        NativeMethods.cf_free(names);
        return result;
    }

    /// <exception cref="AerospikeException">The connection failed.</exception>
    public static ClientHandle Connect(AerospikeClientOptions options)
    {
        var handle = new ClientHandle(options);
        try
        {
            Connect(options, (aerospike*)handle.handle);
            return handle;
        }
        catch
        {
            handle.StartDisposing();
            handle.Released.Wait();
            throw;
        }
    }

    protected override void Release(nint pointer)
    {
        Close((aerospike*)pointer);
        Forget();
    }

    private static void Close(aerospike* client)
    {
        if (client->cluster == null && EventLoops.Exist)
        {
            DestroyUnconnected(client);
            return;
        }

        if (client->cluster != null && EventLoops.Exist)
        {
            TendPhase.WaitUntilSafeToClose(client->cluster);
        }

        // If there are event loops, aerospike_close frees the client, and aerospike_destroy does nothing.
        as_error error;
        NativeMethods.aerospike_close(client, &error);
        NativeMethods.aerospike_destroy(client);
    }

    private void Forget()
    {
        Scratch.Reopen(_defaults).Dispose();
        NativeMemory.Free(_defaults);
        LoadedCopies.RemoveClient(NativeLog.Uninstall);
    }

    // If there are event loops, aerospike_destroy does nothing and relies on aerospike_close to free the client. But
    // aerospike_close ignores clients that never connected. The function that frees them is not exported everywhere.
    private static void DestroyUnconnected(aerospike* client)
    {
        if (NativeLibrary.TryGetExport(NativeLibraryLoader.Load().Handle, "aerospike_destroy_internal", out var destroy))
        {
            ((delegate* unmanaged[Cdecl]<aerospike*, void>)destroy)(client);
        }
    }

    private static aerospike* Create(AerospikeClientOptions options, Scratch scratch)
    {
        as_config config;
        NativeMethods.as_config_init(&config);
        try
        {
            ConfigWriter.Write(options, &config, scratch);
            config.async_max_conns_per_node = (uint)EventLoops.ConnectionsOf(options);
        }
        catch
        {
            NativeMethods.as_config_destroy(&config);
            throw;
        }

        // From here on the client owns the configuration, even if aerospike_new fails.
        var client = NativeMethods.aerospike_new(&config);
        return client != null ? client : throw new InsufficientMemoryException("libaerospike could not create a client: out of memory.");
    }

    private static void Connect(AerospikeClientOptions options, aerospike* client)
    {
        using var warnings = NativeLog.CaptureWarnings();
        as_error error;
        var status = NativeMethods.aerospike_connect(client, &error);
        if (status != as_status.AEROSPIKE_OK)
        {
            throw ConnectError(&error, status, options, warnings.Lines);
        }
    }

    /// <summary>
    /// Creates the exception for a failed connection. libaerospike reports the reason only in its log. Its code is that of
    /// the last seed it tried.
    /// </summary>
    private static AerospikeException ConnectError(
        as_error* error, as_status status, AerospikeClientOptions options, IReadOnlyList<string> warnings)
    {
        var what = $"Connect to {string.Join(",", options.Seeds)}";
        var exception = NativeError.ToException(error, status, what);
        if (exception is InvalidRequestException or AdminException)
        {
            return exception;
        }

        var reasons = warnings.Count == 0 ? NativeError.Message(error) : string.Join("; ", warnings.Distinct());
        var named = options.ClusterName is null ? "" : $", that its cluster's name is '{options.ClusterName}'";
        return new ClusterException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what} failed: {exception.ResultCode} ({(int)exception.ResultCode}), {reasons}. "
                    + $"Check that a node listens at the address of a seed{named}, and that it responds within {options.ConnectTimeout.TotalMilliseconds} ms."),
            exception.ResultCode);
    }
}
