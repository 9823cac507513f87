using System.Reflection;
using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

internal static unsafe partial class NativeMethods
{
    static NativeMethods() =>
        NativeLibrary.SetDllImportResolver(
            typeof(NativeMethods).Assembly,
            static (string name, Assembly _, DllImportSearchPath? _) =>
                name == NativeLibraryLoader.LibraryName ? NativeLibraryLoader.Load().Handle : 0);

    /// <summary>
    /// Allocates a block of <paramref name="count"/> names of 20 bytes each, which has to be freed with <c>cf_free</c>.
    /// Declared by hand, because the rest of as_cluster.h is internal to libaerospike.
    /// </summary>
    [DllImport(NativeLibraryLoader.LibraryName, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_cluster_get_node_names(as_cluster* cluster, int* count, sbyte** names);

    /// <summary>Returns a node with a reference to it, or null. <see cref="as_node_release"/> ends the reference.</summary>
    [DllImport(NativeLibraryLoader.LibraryName, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_node* as_node_get_by_name(as_cluster* cluster, sbyte* name);

    [DllImport(NativeLibraryLoader.LibraryName, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_node_destroy(as_node* node);

    /// <summary>Inline in as_node.h. The count of references is the first field of a node.</summary>
    public static void as_node_release(as_node* node)
    {
        if (Interlocked.Decrement(ref *(uint*)node) == 0)
        {
            as_node_destroy(node);
        }
    }

    /// <summary>The function behind <c>as_val_destroy</c>, which is inline in as_val.h.</summary>
    [DllImport(NativeLibraryLoader.LibraryName, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_val_val_destroy(as_val* value);

    /// <summary>AS_RECORD_NO_EXPIRE_TTL in as_record.h. ClangSharp skips it, because it is a macro.</summary>
    public const uint NoExpireTtl = 0xFFFF_FFFF;

    /// <summary>AS_RECORD_CLIENT_DEFAULT_TTL in as_record.h.</summary>
    public const uint ClientDefaultTtl = 0xFFFF_FFFD;

    /// <summary>AS_BATCH_READ in aerospike_batch.h.</summary>
    public const byte BatchRead = 0;

    /// <summary>AS_BATCH_WRITE in aerospike_batch.h.</summary>
    public const byte BatchWrite = 1;

    /// <summary>AS_BATCH_REMOVE in aerospike_batch.h.</summary>
    public const byte BatchRemove = 3;

    /// <summary>
    /// The size of the largest message in the protocol. libaerospike copies the values into one buffer, and crashes if there
    /// is no memory for it.
    /// </summary>
    public const long MaxMessageBytes = 128 * 1024 * 1024;

    /// <summary>AS_NODE_NAME_SIZE in as_cluster.h.</summary>
    public const int NodeNameSize = 20;
}
