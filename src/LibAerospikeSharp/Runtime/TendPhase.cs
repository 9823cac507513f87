using System.Diagnostics;
using System.Runtime.InteropServices;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// Where a cluster's tend thread is. Every 30th round it waits for all event loops; a client that is closed in that round has
/// an event loop wait for the tend thread in turn, and no asynchronous command of the process ends any more.
/// </summary>
internal static unsafe class TendPhase
{
    private const uint Period = 30;

    // as_cluster.tend_count, in every version from 7.2.0 to 7.5.0; only read.
    private const int OffsetX64 = 740;
    private const int OffsetArm64 = 772;

    // Two rounds are over by then, unless they are far between: then the tend thread sleeps, and closing is harmless.
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(30);

    /// <summary>How many rounds there were, or <see langword="null"/> where the layout is not known.</summary>
    public static uint? Rounds(as_cluster* cluster) => (OperatingSystem.IsLinux(), RuntimeInformation.ProcessArchitecture) switch
    {
        (true, Architecture.X64) => Volatile.Read(ref *(uint*)((byte*)cluster + OffsetX64)),
        (true, Architecture.Arm64) => Volatile.Read(ref *(uint*)((byte*)cluster + OffsetArm64)),
        _ => null,
    };

    /// <summary>Whether the next round, or this one, waits for the event loops.</summary>
    public static bool BlocksClosing(uint rounds) => rounds % Period == Period - 1 || (rounds != 0 && rounds % Period == 0);

    /// <summary>Waits until the client can be closed: for two rounds, or 30 s, at most.</summary>
    public static void WaitUntilSafeToClose(as_cluster* cluster)
    {
        var start = Stopwatch.GetTimestamp();
        while (Rounds(cluster) is { } rounds && BlocksClosing(rounds) && Stopwatch.GetElapsedTime(start) < s_longest)
        {
            Thread.Sleep(10);
        }
    }
}
