using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace LibAerospikeSharp.Interop;

/// <summary>Finds libaerospike, checks its version and loads it, once for the process.</summary>
internal static unsafe class NativeLibraryLoader
{
    public const string LibraryName = "aerospike";
    public const string EnvironmentVariable = "AEROSPIKE_NATIVE_LIBRARY";

    private static readonly Lock s_lock = new();
    private static volatile LoadedLibrary? s_loaded;
    private static string? s_explicitPath;

    public static string? ExplicitPath
    {
        get => s_explicitPath;
        set
        {
            lock (s_lock)
            {
                if (s_loaded is { } loaded)
                {
                    throw new InvalidOperationException(
                        $"libaerospike {loaded.Version} is in use already ({loaded.Path}); set the path before the first use of the client.");
                }

                s_explicitPath = value;
            }
        }
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
            return s_loaded ??= Search(Environment.GetEnvironmentVariable(EnvironmentVariable), s_explicitPath);
        }
    }

    /// <summary>
    /// A path that the user gave is the only place tried: falling back to another library would hide the mistake.
    /// </summary>
    internal static LoadedLibrary Search(string? environmentPath, string? explicitPath)
    {
        if (!string.IsNullOrEmpty(environmentPath))
        {
            return Open(environmentPath, $"the environment variable {EnvironmentVariable}");
        }

        if (!string.IsNullOrEmpty(explicitPath))
        {
            return Open(explicitPath, "AerospikeNative.LibraryPath");
        }

        var attempts = new StringBuilder();
        foreach (var candidate in Candidates().Where(File.Exists))
        {
            if (TryOpen(candidate, attempts, out var handle))
            {
                return Check(handle, candidate);
            }
        }

        try
        {
            var handle = NativeLibrary.Load(LibraryName, Assembly.GetExecutingAssembly(), searchPath: null);
            return Check(handle, LibraryName);
        }
        catch (Exception exception) when (exception is DllNotFoundException or BadImageFormatException)
        {
            attempts.AppendLine($"  the system's search for '{LibraryName}': {exception.Message}");
            throw new NativeLibraryException(
                $"""
                libaerospike could not be loaded ({RuntimeInformation.RuntimeIdentifier}, {RuntimeInformation.ProcessArchitecture}). Tried:
                {string.Join(Environment.NewLine, Candidates().Where(path => !File.Exists(path)).Select(path => $"  {path}: no such file"))}
                {attempts}Reference the package LibAerospikeSharp.NativeBinaries, install libaerospike {NativeVersions.Range}, or name its file in {EnvironmentVariable} or AerospikeNative.LibraryPath.
                """,
                exception);
        }
    }

    private static LoadedLibrary Open(string path, string source)
    {
        if (!File.Exists(path))
        {
            throw new NativeLibraryException(
                $"{source} names '{path}', but there is no such file. Name the libaerospike file itself, with its full path.");
        }

        var attempts = new StringBuilder();
        return TryOpen(Path.GetFullPath(path), attempts, out var handle)
            ? Check(handle, path)
            : throw new NativeLibraryException(
                $"{source} names a file that can't be loaded ({RuntimeInformation.RuntimeIdentifier}, {RuntimeInformation.ProcessArchitecture}):{Environment.NewLine}"
                + $"{attempts}Name a libaerospike {NativeVersions.Range} built for this system and architecture, whose own dependencies (OpenSSL, zlib) are installed.");
    }

    private static bool TryOpen(string path, StringBuilder attempts, out nint handle)
    {
        try
        {
            handle = NativeLibrary.Load(path);
            return true;
        }
        catch (Exception exception) when (exception is DllNotFoundException or BadImageFormatException)
        {
            attempts.AppendLine($"  {path}: {exception.Message.ReplaceLineEndings(" ")}");
            handle = 0;
            return false;
        }
    }

    private static LoadedLibrary Check(nint handle, string path)
    {
        try
        {
            // extern char* aerospike_client_version; (aerospike/version.h)
            if (!NativeLibrary.TryGetExport(handle, "aerospike_client_version", out var export))
            {
                throw new NativeLibraryException(
                    $"'{path}' is not libaerospike: it has no symbol 'aerospike_client_version'. Name a libaerospike {NativeVersions.Range}.");
            }

            var text = Marshal.PtrToStringUTF8(*(nint*)export) ?? "";
            if (!Version.TryParse(text.Split('-', '+')[0], out var version) || !NativeVersions.Supports(version))
            {
                throw new NativeLibraryException(
                    $"'{path}' is libaerospike '{text}'; supported is {NativeVersions.Range}. "
                    + $"Install a supported version, or name one in {EnvironmentVariable} or AerospikeNative.LibraryPath.");
            }

            return new LoadedLibrary(handle, path, version);
        }
        catch (NativeLibraryException)
        {
            NativeLibrary.Free(handle);
            throw;
        }
    }

    /// <summary>Where packages and publishing put native files, relative to the application.</summary>
    private static IEnumerable<string> Candidates()
    {
        var file = OperatingSystem.IsWindows() ? "aerospike.dll" : OperatingSystem.IsMacOS() ? "libaerospike.dylib" : "libaerospike.so";
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
#pragma warning disable CA1308 // Runtime identifiers are lower case.
        var rid = $"{system}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
#pragma warning restore CA1308
        yield return Path.Combine(AppContext.BaseDirectory, "runtimes", rid, "native", file);
        yield return Path.Combine(AppContext.BaseDirectory, file);
    }
}
