namespace LibAerospikeSharp.TestServer.Protocol;

/// <summary>The server's clock, which starts with the year 2010 (UTC): seconds for expiry times, milliseconds for updates.</summary>
internal static class ServerTime
{
    /// <summary>The longest time to live, in seconds: ten years.</summary>
    public const uint MaxTimeToLive = 10 * 365 * 24 * 60 * 60;

    public static DateTimeOffset Epoch { get; } = new(2010, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static uint Now(TimeProvider clock) => (uint)(NowMilliseconds(clock) / 1000);

    public static long NowMilliseconds(TimeProvider clock) => (long)(clock.GetUtcNow() - Epoch).TotalMilliseconds;

    /// <summary>The milliseconds for a time since 1970; 0 for all times before 2010.</summary>
    public static long FromUnixNanoseconds(ulong nanoseconds) =>
        Math.Max(0, (long)(nanoseconds / 1_000_000) - Epoch.ToUnixTimeMilliseconds());

    public static DateTimeOffset ToDateTime(uint seconds) => Epoch.AddSeconds(seconds);
}
