using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace LibAerospikeSharp.Process;

/// <summary>The load context of a plug-in, which has its own copies of this assembly and of the client.</summary>
internal sealed class PlugInContext : AssemblyLoadContext
{
    private readonly string _directory;
    private readonly AssemblyDependencyResolver _resolver;
    private readonly bool _suppliesLibrary;
    private readonly bool _hasFiles;

    /// <param name="directory">The plug-in's folder.</param>
    /// <param name="supplier">Where the native library is found: "folder", "context", "event", or "none".</param>
    public PlugInContext(string directory, string supplier)
        : base("plug-in", isCollectible: true)
    {
        _directory = directory;
        _resolver = new AssemblyDependencyResolver(Path.Combine(directory, "LibAerospikeSharp.Process.dll"));
        _suppliesLibrary = supplier == "context";

        // Without a file an assembly has no folder.
        _hasFiles = supplier == "folder";
        if (supplier == "event")
        {
            ResolvingUnmanagedDll += (_, name) => Supply(name);
        }
    }

    /// <summary>Calls the plug-in, and unloads it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static (WeakReference Context, object? Result) Run(string directory, string supplier, string method, string seeds)
    {
        var context = new PlugInContext(directory, supplier);
        var plugIn = context.LoadFromAssemblyName(new AssemblyName("LibAerospikeSharp.Process"));
        var type = plugIn.GetType(typeof(PlugIn).FullName!, throwOnError: true)!;
        if (type == typeof(PlugIn))
        {
            throw new InvalidOperationException("It is not another copy.");
        }

        var result = type.GetMethod(method)!.Invoke(null, [seeds]);
        context.Unload();
        return (new WeakReference(context), result);
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (_resolver.ResolveAssemblyToPath(assemblyName) is not { } path || !path.StartsWith(_directory, StringComparison.Ordinal))
        {
            return null;
        }

        return _hasFiles ? LoadFromAssemblyPath(path) : LoadFromStream(new MemoryStream(File.ReadAllBytes(path)));
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) => _suppliesLibrary ? Supply(unmanagedDllName) : 0;

    private nint Supply(string name) =>
        name == "aerospike" ? LoadUnmanagedDllFromPath(Path.Combine(_directory, "runtimes", "linux-x64", "native", "libaerospike.so")) : 0;
}
