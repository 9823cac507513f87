using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp;

/// <summary>The native library, libaerospike, as this process uses it.</summary>
public static class AerospikeNative
{
    /// <summary>
    /// Path of the libaerospike file to load. Settable until the library is first used; the environment variable
    /// <c>AEROSPIKE_NATIVE_LIBRARY</c> wins over it. A path that is set is the only place tried.
    /// Default: <see langword="null"/>, which searches the application's folders, then the system's.
    /// </summary>
    /// <exception cref="InvalidOperationException">Set after the library was loaded.</exception>
    public static string? LibraryPath
    {
        get => NativeLibraryLoader.ExplicitPath;
        set => NativeLibraryLoader.ExplicitPath = value;
    }

    /// <summary>
    /// Whether a libaerospike of a version that was never tested is loaded all the same: one below 7.2, or from 7.6 on.
    /// Its structs may differ, which can corrupt memory. Settable until the library is first used.
    /// Default: <see langword="false"/>, such a version is refused.
    /// </summary>
    /// <exception cref="InvalidOperationException">Set after the library was loaded.</exception>
    public static bool AllowUntestedVersion
    {
        get => NativeLibraryLoader.AllowUntestedVersion;
        set => NativeLibraryLoader.AllowUntestedVersion = value;
    }

    /// <summary>The version of libaerospike. The first call loads the library.</summary>
    /// <exception cref="NativeLibraryException">The library is missing or can't be used.</exception>
    public static Version Version => NativeLibraryLoader.Load().Version;

    /// <summary>The event library that libaerospike was built for. The first call loads the library.</summary>
    /// <exception cref="NativeLibraryException">The library is missing or can't be used.</exception>
    public static NativeEventLibrary EventLibrary => NativeLibraryLoader.Load().EventLibrary;

    /// <summary>
    /// How many native objects this library holds at the moment: clients, commands in flight, records being read, blocks of memory.
    /// 0 when everything is disposed and no call is in flight; a number that grows is a leak.
    /// </summary>
    public static long LiveObjects => LiveObjectCounter.Count;
}
