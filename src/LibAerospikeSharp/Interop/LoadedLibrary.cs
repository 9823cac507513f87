using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

/// <summary>The libaerospike that this process uses.</summary>
internal sealed record LoadedLibrary(nint Handle, string Path, Version Version)
{
    public NativeAbi Abi { get; } = new(Version, hasErrorDetails: NativeLibrary.TryGetExport(Handle, "as_command_parse_error_details", out _));

    /// <summary>Determined by the timer callback that libaerospike exports. Each event library has its own.</summary>
    public NativeEventLibrary EventLibrary { get; } = EventLibraryOf(Handle);

    /// <summary>
    /// Whether asynchronous commands can crash the process. That happens when the client avoids a node after too many errors
    /// (CLIENT-4880), and when a connection is used again after a late response (CLIENT-4864). Both bugs are fixed in 7.4.1.
    /// </summary>
    public bool HasAsyncCrashBugs { get; } = EventLibraryOf(Handle) != NativeEventLibrary.None && Version < new Version(7, 4, 1);

    private static NativeEventLibrary EventLibraryOf(nint handle) =>
        NativeLibrary.TryGetExport(handle, "as_uv_timer_cb", out _) ? NativeEventLibrary.LibUv
        : NativeLibrary.TryGetExport(handle, "as_ev_timer_cb", out _) ? NativeEventLibrary.LibEv
        : NativeLibrary.TryGetExport(handle, "as_libevent_timer_cb", out _) ? NativeEventLibrary.LibEvent
        : NativeEventLibrary.None;
}
