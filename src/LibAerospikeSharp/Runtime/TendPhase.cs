using System.Diagnostics;
using System.Runtime.InteropServices;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// Avoids a deadlock in libaerospike. In every 30th round the tend thread of a cluster waits for all event loops. If the
/// client is closed in that round, an event loop waits for the tend thread as well. Then no asynchronous command of the
/// process completes any more.
/// </summary>
internal static unsafe class TendPhase
{
    private const uint Period = 30;

    // The offset of as_cluster.tend_count in all versions from 7.2.0 to 7.5.0. The field is only read.
    private const int OffsetX64 = 740;
    private const int OffsetArm64 = 772;

    // Two rounds are over by then, unless the tend interval is long. In that case the tend thread is asleep, and closing is
    // harmless.
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(30);

    /// <summary>Returns the number of rounds so far, or <see langword="null"/> if the layout is not known.</summary>
    public static uint? Rounds(as_cluster* cluster) => (OperatingSystem.IsLinux(), RuntimeInformation.ProcessArchitecture) switch
    {
        (true, Architecture.X64) => Volatile.Read(ref *(uint*)((byte*)cluster + OffsetX64)),
        (true, Architecture.Arm64) => Volatile.Read(ref *(uint*)((byte*)cluster + OffsetArm64)),
        _ => null,
    };

    /// <summary>Whether the current or the next round waits for the event loops.</summary>
    public static bool BlocksClosing(uint rounds) => rounds % Period == Period - 1 || (rounds != 0 && rounds % Period == 0);

    /// <summary>Waits until the client can be closed safely, for at most two rounds or 30 s.</summary>
    public static void WaitUntilSafeToClose(as_cluster* cluster)
    {
        var start = Stopwatch.GetTimestamp();
        while (Rounds(cluster) is { } rounds && BlocksClosing(rounds) && Stopwatch.GetElapsedTime(start) < s_longest)
        {
            Thread.Sleep(10);
        }
    }
}
