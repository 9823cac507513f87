namespace LibAerospikeSharp.TestServer.Protocol;

/// <summary>
/// The time of a server, which starts at the beginning of 2010 (UTC). Expiry times are in seconds, update times in milliseconds.
/// </summary>
internal static class ServerTime
{
    /// <summary>The longest time to live, in seconds: ten years.</summary>
    public const uint MaxTimeToLive = 10 * 365 * 24 * 60 * 60;

    public static DateTimeOffset Epoch { get; } = new(2010, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static uint Now(TimeProvider clock) => (uint)(NowMilliseconds(clock) / 1000);

    public static long NowMilliseconds(TimeProvider clock) => (long)(clock.GetUtcNow() - Epoch).TotalMilliseconds;

    /// <summary>Converts nanoseconds since 1970 to milliseconds since 2010. Times before 2010 become 0.</summary>
    public static long FromUnixNanoseconds(ulong nanoseconds) =>
        Math.Max(0, (long)(nanoseconds / 1_000_000) - Epoch.ToUnixTimeMilliseconds());

    public static DateTimeOffset ToDateTime(uint seconds) => Epoch.AddSeconds(seconds);
}
