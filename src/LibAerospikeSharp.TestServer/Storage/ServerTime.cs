namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>The server's clock: seconds since the start of 2010 (UTC), as in the expiry times it answers with.</summary>
internal static class ServerTime
{
    private static readonly DateTimeOffset s_epoch = new(2010, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static uint Now(TimeProvider clock) => (uint)(clock.GetUtcNow() - s_epoch).TotalSeconds;

    public static DateTimeOffset ToDateTime(uint seconds) => s_epoch.AddSeconds(seconds);
}
