using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp;

/// <inheritdoc cref="IAerospikeClient"/>
public sealed partial class AerospikeClient : IAerospikeClient
{
    private readonly ClientHandle _handle;
    private readonly WorkerThreads _workers;
    private readonly TimeSpan _closeTimeout;
    private readonly BatchPolicy _batchDefaults;
    private readonly bool _usesLoops;

    private AerospikeClient(ClientHandle handle, WorkerThreads workers, AerospikeClientOptions options)
    {
        _handle = handle;
        _workers = workers;
        _closeTimeout = options.CloseTimeout;
        _batchDefaults = options.DefaultBatchPolicy with { SendKey = options.DefaultBatchPolicy.SendKey ?? options.DefaultWritePolicy.SendKey };
        _usesLoops = options.UsesEventLoops && EventLoops.Exist;
    }

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

    /// <summary>How often the cluster was looked after, where that is known.</summary>
    internal unsafe uint? TendRounds
    {
        get
        {
            using var lease = _handle.Acquire();
            return TendPhase.Rounds(((aerospike*)lease.Pointer)->cluster);
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
                result[i] = NativeUtf8.Read(names + (i * NativeMethods.NodeNameSize));
            }

            NativeMethods.cf_free(names);
            return result;
        }
    }
}
