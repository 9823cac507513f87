using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Commands;

/// <summary>The time to live of a write: seconds, or one of three special values.</summary>
internal static class TimeToLive
{
    private const uint NamespaceDefault = 0;
    private const uint NeverExpire = uint.MaxValue;
    private const uint DontUpdate = uint.MaxValue - 1;

    public static bool IsValid(uint timeToLive) => timeToLive is <= ServerTime.MaxTimeToLive or NeverExpire or DontUpdate;

    /// <summary>True for a number of seconds.</summary>
    public static bool IsSet(uint timeToLive) => timeToLive is not (NamespaceDefault or NeverExpire or DontUpdate);

    /// <summary>Returns when the record expires after this write, in seconds of <see cref="ServerTime"/>, or 0 if it never does.</summary>
    public static uint ExpiresAt(uint timeToLive, StoredRecord? old, uint now, uint defaultTimeToLive) => timeToLive switch
    {
        NeverExpire => 0,
        DontUpdate when old is not null => old.ExpiresAt,
        DontUpdate or NamespaceDefault => defaultTimeToLive == 0 ? 0 : now + defaultTimeToLive,
        _ => now + timeToLive,
    };
}
