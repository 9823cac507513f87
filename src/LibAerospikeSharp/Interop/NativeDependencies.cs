using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

/// <summary>The libraries that a stock libaerospike needs but does not declare as dependencies.</summary>
internal static class NativeDependencies
{
    private static readonly Dependency[] s_all =
    [
        new("OpenSSL", "libssl3", [["libcrypto.so.3", "libssl.so.3"], ["libcrypto.so.1.1", "libssl.so.1.1"]]),
        new("zlib", "zlib1g", [["libz.so.1"]]),
        new("LibYAML", "libyaml-0-2", [["libyaml-0.so.2"]], SymbolPrefix: "yaml_"),
        new("libuv", "libuv1", [["libuv.so.1"]], SymbolPrefix: "uv_"),
        new("libevent", "libevent-2.1-7 and libevent-pthreads-2.1-7", [["libevent-2.1.so.7", "libevent_pthreads-2.1.so.7"]], SymbolPrefix: "ev"),

        // libev has some functions with the same names as libevent's. They don't work with the rest of libevent.
        new("libev", "libev4", [["libev.so.4"]], SymbolPrefix: "ev_"),
    ];

    /// <summary>Opens the dependency that has a symbol, so that libraries that are opened later find it.</summary>
    /// <param name="symbol">The symbol that a library lacks.</param>
    /// <param name="all">
    /// All symbols that the library lacks. Of two versions of a dependency, the one that has more of them is the right one.
    /// </param>
    /// <param name="opened">The names of the libraries opened so far. A newly opened one is added.</param>
    /// <returns>Whether a dependency was opened that was not open before.</returns>
    public static bool Supply(string symbol, IReadOnlyCollection<string> all, ISet<string> opened)
    {
        foreach (var dependency in Candidates(symbol))
        {
            foreach (var names in dependency.Versions.OrderByDescending(names => CountExports(names, all)))
            {
                if (dependency.Versions.Any(other => other != names && other.Any(opened.Contains)))
                {
                    continue;
                }

                foreach (var name in names.Where(name => !opened.Contains(name)))
                {
                    if (NativeSearchPaths.OfSystemLibrary(name).Any(path => SystemLoader.OpenGlobally(path, symbol)))
                    {
                        opened.Add(name);
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>
    /// Returns the dependencies that may have a symbol, but are missing on this system, with the names of Debian's packages.
    /// </summary>
    public static IEnumerable<string> Missing(string symbol) => Candidates(symbol)
        .Where(dependency => !dependency.Versions.Any(names => names.All(name => WithLibrary(name, _ => true))))
        .Select(dependency => $"{dependency.Name} ({dependency.Package})");

    private static IEnumerable<Dependency> Candidates(string symbol) =>
        s_all.Where(dependency => symbol.StartsWith(dependency.SymbolPrefix, StringComparison.Ordinal));

    private static int CountExports(string[] names, IReadOnlyCollection<string> symbols)
    {
        var exported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            WithLibrary(name, library =>
            {
                exported.UnionWith(symbols.Where(symbol => NativeLibrary.TryGetExport(library, symbol, out _)));
                return true;
            });
        }

        return exported.Count;
    }

    /// <summary>Opens a library while <paramref name="look"/> examines it.</summary>
    private static bool WithLibrary(string name, Func<nint, bool> look)
    {
        foreach (var path in NativeSearchPaths.OfSystemLibrary(name))
        {
            if (NativeLibrary.TryLoad(path, out var library))
            {
                try
                {
                    return look(library);
                }
                finally
                {
                    NativeLibrary.Free(library);
                }
            }
        }

        return false;
    }

    private sealed record Dependency(string Name, string Package, string[][] Versions, string SymbolPrefix = "");
}
