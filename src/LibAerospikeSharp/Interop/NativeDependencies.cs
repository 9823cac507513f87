using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

/// <summary>What a stock libaerospike needs and doesn't name.</summary>
internal static class NativeDependencies
{
    // Alternatives of one library in the order of preference: once one is open, the others are left alone.
    private static readonly Dependency[] s_all =
    [
        new("OpenSSL", "libssl3 or libssl1.1", [["libcrypto.so.3", "libssl.so.3"], ["libcrypto.so.1.1", "libssl.so.1.1"]]),
        new("zlib", "zlib1g", [["libz.so.1"]]),
        new("LibYAML", "libyaml-0-2", [["libyaml-0.so.2"]]),
        new("libuv", "libuv1", [["libuv.so.1"]]),
        new("libevent", "libevent-2.1-7 and libevent-pthreads-2.1-7", [["libevent-2.1.so.7", "libevent_pthreads-2.1.so.7"]]),

        // libev has some of libevent's functions under the same names, which don't mix with the rest of libevent.
        new("libev", "libev4", [["libev.so.4"]], SymbolPrefix: "ev_"),
    ];

    /// <summary>Opens the dependency that has a symbol, for all libraries opened later.</summary>
    /// <param name="symbol">The symbol that a library lacks.</param>
    /// <param name="opened">The names of what was opened so far; grows.</param>
    /// <returns>Whether there was one that was not open before.</returns>
    public static bool Supply(string symbol, ISet<string> opened)
    {
        foreach (var dependency in s_all.Where(dependency => symbol.StartsWith(dependency.SymbolPrefix, StringComparison.Ordinal)))
        {
            foreach (var names in dependency.Alternatives.Where(names => !IsExcluded(dependency, names, opened)))
            {
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

    /// <summary>Which dependencies this system lacks, with the names of Debian's packages.</summary>
    public static IEnumerable<string> Missing() => s_all
        .Where(dependency => !dependency.Alternatives.Any(names => names.All(IsPresent)))
        .Select(dependency => $"{dependency.Name} ({dependency.Package})");

    private static bool IsExcluded(Dependency dependency, string[] alternative, ISet<string> opened) =>
        dependency.Alternatives.Any(other => other != alternative && other.Any(opened.Contains));

    private static bool IsPresent(string name) => NativeSearchPaths.OfSystemLibrary(name).Any(path => NativeLibrary.TryLoad(path, out _));

    private sealed record Dependency(string Name, string Package, string[][] Alternatives, string SymbolPrefix = "");
}
