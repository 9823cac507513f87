using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp;

/// <summary>Settings and state of the native library, libaerospike, in this process.</summary>
public static class AerospikeNative
{
    /// <summary>
    /// The path of the libaerospike file to load. It can be set until the library is first used. The environment variable
    /// <c>AEROSPIKE_NATIVE_LIBRARY</c> overrides it. If a path is set, no other place is tried.
    /// Default: <see langword="null"/>, which searches this assembly's folder, then those of the application and of the system.
    /// </summary>
    /// <exception cref="InvalidOperationException">The library is already loaded.</exception>
    public static string? LibraryPath
    {
        get => NativeLibraryLoader.ExplicitPath;
        set => NativeLibraryLoader.ExplicitPath = value;
    }

    /// <summary>
    /// Whether to load a libaerospike of an untested version: one below 7.2, or 7.6 or later. The structs of such a version
    /// may differ, which can corrupt memory. This can be set until the library is first used.
    /// Default: <see langword="false"/>, which rejects such a version.
    /// </summary>
    /// <exception cref="InvalidOperationException">The library is already loaded.</exception>
    public static bool AllowUntestedVersion
    {
        get => NativeLibraryLoader.AllowUntestedVersion;
        set => NativeLibraryLoader.AllowUntestedVersion = value;
    }

    /// <summary>The version of libaerospike. Reading it loads the library, if necessary.</summary>
    /// <exception cref="NativeLibraryException">The library is missing or can't be used.</exception>
    public static Version Version => NativeLibraryLoader.Load().Version;

    /// <summary>The event library that libaerospike was built for. Reading it loads the library, if necessary.</summary>
    /// <exception cref="NativeLibraryException">The library is missing or can't be used.</exception>
    public static NativeEventLibrary EventLibrary => NativeLibraryLoader.Load().EventLibrary;

    /// <summary>
    /// The number of native objects that the process holds at the moment: clients, commands in flight, records being read,
    /// and blocks of memory. It is 0 when everything is disposed and no call is in flight. A number that keeps growing
    /// indicates a leak.
    /// </summary>
    public static long LiveObjects => LiveObjectCounter.Count;
}
