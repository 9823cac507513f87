using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

/// <summary>Finds libaerospike, checks its version and loads it, once for the process.</summary>
internal static unsafe class NativeLibraryLoader
{
    public const string LibraryName = "aerospike";
    public const string EnvironmentVariable = "AEROSPIKE_NATIVE_LIBRARY";

    private static readonly Lock s_lock = new();
    private static volatile LoadedLibrary? s_loaded;
    private static string? s_explicitPath;
    private static bool s_allowUntestedVersion;

    public static string? ExplicitPath
    {
        get => s_explicitPath;
        set => BeforeFirstUse(() => s_explicitPath = value);
    }

    public static bool AllowUntestedVersion
    {
        get => s_allowUntestedVersion;
        set => BeforeFirstUse(() => s_allowUntestedVersion = value);
    }

    /// <exception cref="NativeLibraryException">No usable library was found. A later call tries again.</exception>
    public static LoadedLibrary Load()
    {
        if (s_loaded is { } loaded)
        {
            return loaded;
        }

        lock (s_lock)
        {
            return s_loaded ??= Search(Environment.GetEnvironmentVariable(EnvironmentVariable), s_explicitPath, s_allowUntestedVersion);
        }
    }

    /// <summary>
    /// Loads libaerospike from the path that the user set, or searches for it. If a path is set, no other place is tried,
    /// because loading another library would hide a mistake in the path.
    /// </summary>
    internal static LoadedLibrary Search(string? environmentPath, string? explicitPath, bool allowUntestedVersion)
    {
        var (path, source) = !string.IsNullOrEmpty(environmentPath) ? (environmentPath, $"the environment variable {EnvironmentVariable}")
            : !string.IsNullOrEmpty(explicitPath) ? (explicitPath, "AerospikeNative.LibraryPath")
            : (null, null);
        var report = new LoadReport(source);
        if (path?.Contains('\0', StringComparison.Ordinal) == true)
        {
            report.Add(path.Replace("\0", "\\0", StringComparison.Ordinal), "contains a NUL character");
            throw report.ToException();
        }

        foreach (var (candidate, handle) in path is null ? Open(report) : Open([Path.GetFullPath(path)], report))
        {
            if (Check(handle, candidate, allowUntestedVersion, report) is { } library)
            {
                return library;
            }
        }

        throw report.ToException();
    }

    // A plug-in's own library is preferred to the one of the program that loads it.
    private static IEnumerable<(string Path, nint Handle)> Open(LoadReport report) =>
        Open(NativeSearchPaths.OfThisAssembly(), report)
            .Concat(LoadContext.Own(report))
            .Concat(Open(NativeSearchPaths.OfApplication(), report))
            .Concat(LoadContext.Any(report));

    private static IEnumerable<(string Path, nint Handle)> Open(IEnumerable<string> paths, LoadReport report) =>
        paths.Select(path => (path, TryOpen(path, report))).Where(candidate => candidate.Item2 != 0);

    private static nint TryOpen(string path, LoadReport report)
    {
        if (Path.IsPathRooted(path) && !File.Exists(path))
        {
            report.Add(path, Directory.Exists(path) ? "is a directory" : "no such file");
            return 0;
        }

        IReadOnlyCollection<string>? undefined = null;
        var opened = new SortedSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var handle = SystemLoader.Open(path, out var error);
            if (handle != 0)
            {
                return handle;
            }

            // One symbol at a time, so that only the dependencies which this library lacks are opened.
            undefined ??= ElfFile.TryRead(path)?.UndefinedSymbols() ?? [];
            if (LoadReport.UndefinedSymbol(error) is not { } symbol || !NativeDependencies.Supply(symbol, undefined, opened))
            {
                report.AddUnloadable(path, error);
                return 0;
            }
        }
    }

    /// <summary>
    /// Checks whether a library is a supported libaerospike. If it is not, it is closed, and the next candidate is tried.
    /// </summary>
    private static LoadedLibrary? Check(nint handle, string path, bool allowUntestedVersion, LoadReport report)
    {
        // extern char* aerospike_client_version; (aerospike/version.h)
        if (!NativeLibrary.TryGetExport(handle, "aerospike_client_version", out var export))
        {
            report.AddUnsuitable(path, "is not libaerospike, because it has no symbol 'aerospike_client_version'", advice: "");
        }
        else
        {
            var text = NativeUtf8.Read(*(sbyte**)export);
            if (Version.TryParse(text.Split('-', '+')[0], out var version) && (allowUntestedVersion || NativeVersions.Supports(version)))
            {
                return new LoadedLibrary(handle, path, version);
            }

            report.AddUnsuitable(
                path,
                $"is libaerospike '{text}', but the supported versions are {NativeVersions.Range}",
                version is null ? "" : " To load it anyway, at the risk of a crash, set AerospikeNative.AllowUntestedVersion.");
        }

        NativeLibrary.Free(handle);
        return null;
    }

    private static void BeforeFirstUse(Action set)
    {
        lock (s_lock)
        {
            if (s_loaded is { } loaded)
            {
                throw new InvalidOperationException(
                    $"libaerospike {loaded.Version} is already in use ({loaded.Path}). Set this before the first use of the client.");
            }

            set();
        }
    }
}
