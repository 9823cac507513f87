using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace LibAerospikeSharp.Interop;

/// <summary>Asks the load context of this assembly, which is a plug-in's own if a plug-in brought the assembly.</summary>
internal static class LoadContext
{
    private static readonly Assembly s_assembly = typeof(LoadContext).Assembly;

    /// <summary>What the context itself supplies, with <see cref="AssemblyLoadContext"/>'s method LoadUnmanagedDll.</summary>
    public static IEnumerable<(string Path, nint Handle)> Own(LoadReport report) =>
        AssemblyLoadContext.GetLoadContext(s_assembly) is { } context && context != AssemblyLoadContext.Default
            ? Opened(() => LoadUnmanagedDll(context, NativeLibraryLoader.LibraryName), $"AssemblyLoadContext {context.Name}", report)
            : [];

    /// <summary>What .NET finds, including what a handler of the event ResolvingUnmanagedDll supplies. Only asked if there is no file.</summary>
    public static IEnumerable<(string Path, nint Handle)> Any(LoadReport report) => report.HasUnusableFile
        ? []
        : Opened(
            static () => NativeLibrary.TryLoad(NativeLibraryLoader.LibraryName, s_assembly, searchPath: null, out var handle) ? handle : 0,
            "AssemblyLoadContext.ResolvingUnmanagedDll",
            report);

    private static IEnumerable<(string Path, nint Handle)> Opened(Func<nint> ask, string source, LoadReport report)
    {
        nint handle = 0;
        try
        {
            handle = ask();
        }
        catch (Exception exception) when (exception is DllNotFoundException or BadImageFormatException)
        {
            report.AddUnloadable(source, exception.Message.ReplaceLineEndings(" "));
            yield break;
        }

        if (handle == 0)
        {
            report.Add(source, "does not supply it");
        }
        else if (HasItsDependencies(handle, report))
        {
            yield return (SystemLoader.PathOf(handle) ?? source, handle);
        }
    }

    // Others open libraries lazily. A function that a library lacks would end the process when it is first called.
    private static bool HasItsDependencies(nint handle, LoadReport report)
    {
        if (SystemLoader.PathOf(handle) is not { } path || ElfFile.TryRead(path)?.UndefinedSymbols() is not { } undefined)
        {
            return true;
        }

        var all = NativeLibrary.GetMainProgramHandle();
        var opened = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var symbol in undefined)
        {
            if (!NativeLibrary.TryGetExport(handle, symbol, out _)
                && !NativeLibrary.TryGetExport(all, symbol, out _)
                && !NativeDependencies.Supply(symbol, undefined, opened)
                && NativeDependencies.Missing(symbol).Any())
            {
                report.AddUnloadable(path, $"undefined symbol: {symbol}");
                return false;
            }
        }

        return true;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "LoadUnmanagedDll")]
    private static extern nint LoadUnmanagedDll(AssemblyLoadContext context, string name);
}
