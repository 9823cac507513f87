using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp;

/// <inheritdoc cref="IAerospikeClient"/>
public sealed partial class AerospikeClient : IAerospikeClient
{
    private readonly ClientHandle _handle;

    private AerospikeClient(ClientHandle handle) => _handle = handle;

    /// <inheritdoc/>
    public unsafe bool IsConnected
    {
        get
        {
            try
            {
                using var lease = _handle.Acquire();
                return NativeMethods.aerospike_cluster_is_connected((aerospike*)lease.Pointer) != 0;
            }
            catch (ObjectDisposedException)
            {
                return false;
            }
        }
    }

    /// <inheritdoc/>
    public unsafe IReadOnlyList<string> NodeNames
    {
        get
        {
            using var lease = _handle.Acquire();
            int count;
            sbyte* names;
            NativeMethods.as_cluster_get_node_names(((aerospike*)lease.Pointer)->cluster, &count, &names);
            var result = new string[names == null ? 0 : count];
            for (var i = 0; i < result.Length; i++)
            {
                result[i] = Utf8.Read(names + (i * NativeMethods.NodeNameSize));
            }

            NativeMethods.cf_free(names);
            return result;
        }
    }

    /// <summary>Connects to a cluster.</summary>
    /// <param name="seeds">Nodes to learn the cluster from, such as <c>"127.0.0.1:3000"</c> or <c>"a:3000,b:3000"</c>.</param>
    /// <exception cref="ArgumentException">There is no seed, or one is malformed.</exception>
    /// <exception cref="ClusterException">No seed could be used.</exception>
    /// <exception cref="AerospikeException">The connection was refused for another reason.</exception>
    /// <exception cref="NativeLibraryException">libaerospike is missing or can't be used.</exception>
    public static AerospikeClient Connect(string seeds) => Connect(new AerospikeClientOptions { Seeds = Host.ParseList(seeds) });

    /// <summary>Connects to a cluster.</summary>
    /// <param name="options">Where and how to connect.</param>
    /// <exception cref="ArgumentException">An option is not valid.</exception>
    /// <exception cref="ClusterException">No seed could be used.</exception>
    /// <exception cref="AerospikeException">The connection was refused for another reason.</exception>
    /// <exception cref="NativeLibraryException">libaerospike is missing or can't be used.</exception>
    public static AerospikeClient Connect(AerospikeClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);

        // A list of the caller's can change; what is checked has to be what is used.
        options = options with { Seeds = options.Seeds is { } seeds ? [.. seeds] : [] };
        options.Check(nameof(options));
        NativeLibraryLoader.Load();
        return new AerospikeClient(ClientHandle.Connect(options));
    }

    /// <inheritdoc/>
    public unsafe bool Ping()
    {
        try
        {
            using var lease = _handle.Acquire();
            as_error error;
            sbyte* answer = null;
            fixed (byte* command = "build"u8)
            {
                var status = NativeMethods.aerospike_info_any((aerospike*)lease.Pointer, &error, null, (sbyte*)command, &answer);
                NativeMethods.cf_free(answer);
                return status == as_status.AEROSPIKE_OK;
            }
        }
        catch (ObjectDisposedException)
        {
            return false;
        }
    }

    /// <summary>
    /// Closes the connections and frees what the client holds, after the calls in flight on other threads have ended.
    /// Further calls do nothing.
    /// </summary>
    public void Dispose() => _handle.DisposeAndWait();
}
