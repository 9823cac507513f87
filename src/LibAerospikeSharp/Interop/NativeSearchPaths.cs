using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

/// <summary>The places in which native libraries are searched for.</summary>
internal static class NativeSearchPaths
{
    public static string FileName { get; } =
        OperatingSystem.IsWindows() ? "aerospike.dll" : OperatingSystem.IsMacOS() ? "libaerospike.dylib" : "libaerospike.so";

    /// <summary>The portable runtime identifier, which is also the name of the folder in native packages.</summary>
    public static string RuntimeIdentifier { get; } = $"{SystemName}-{Architecture}";

    private static string SystemName => OperatingSystem.IsWindows() ? "win"
        : OperatingSystem.IsMacOS() ? "osx"
        : NativePlatform.IsMusl ? "linux-musl" : "linux";

#pragma warning disable CA1308 // Runtime identifiers are lower case.
    private static string Architecture => RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
#pragma warning restore CA1308

    private static string Multiarch => RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.Arm64
        ? "aarch64-linux-gnu" : "x86_64-linux-gnu";

    private static string[] SystemDirectories => OperatingSystem.IsWindows() ? []
        : OperatingSystem.IsMacOS() ? ["/usr/local/lib", "/opt/homebrew/lib"]
        : ["/usr/local/lib", $"/usr/lib/{Multiarch}", "/usr/lib64", "/usr/lib"];

    /// <summary>This assembly's folders. A plug-in has its own; otherwise they are the application's.</summary>
    public static IEnumerable<string> OfThisAssembly() => OwnDirectory is { } directory ? In(directory) : [];

    /// <summary>The application's folders, then the system's own search by name, then folders that the system may not search.</summary>
    public static IEnumerable<string> OfApplication() =>
        In(AppContext.BaseDirectory)
            .Concat(HostDirectories.Select(directory => Path.Combine(directory, FileName)))
            .Append(FileName)
            .Concat(SystemDirectories.Select(directory => Path.Combine(directory, FileName)))
            .Except(OfThisAssembly(), StringComparer.Ordinal);

    /// <summary>The system's own search by name, then folders that the system may not search.</summary>
    public static IEnumerable<string> OfSystemLibrary(string name) =>
        SystemDirectories.Select(directory => Path.Combine(directory, name)).Where(File.Exists).Prepend(name);

    [UnconditionalSuppressMessage("SingleFile", "IL3000", Justification = "Where it is empty, as in single-file programs, the application's folder is the place.")]
    [SuppressMessage("ApiDesign", "RS0030", Justification = "Where it is empty, as in single-file programs, the application's folder is the place.")]
    private static string? OwnDirectory => Path.GetDirectoryName(typeof(NativeSearchPaths).Assembly.Location) is { Length: > 0 } directory ? directory : null;

    // The folders in which the host of .NET found the native files of packages. During development these are package caches,
    // and for single-file applications the extraction folder.
    private static string[] HostDirectories =>
        (AppContext.GetData("NATIVE_DLL_SEARCH_DIRECTORIES") as string ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> In(string directory) =>
        [Path.Combine(directory, "runtimes", RuntimeIdentifier, "native", FileName), Path.Combine(directory, FileName)];
}
