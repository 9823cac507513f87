using System.Globalization;

namespace LibAerospikeSharp;

/// <summary>The time to live that a write sets: a time, or one of four rules. A <see cref="TimeSpan"/> converts to it implicitly.</summary>
public readonly struct TimeToLive : IEquatable<TimeToLive>
{
    // See AS_RECORD_..._TTL in as_record.h.
    private const uint NamespaceDefaultCode = 0;
    private const uint NeverExpireCode = 0xFFFF_FFFF;
    private const uint DontUpdateCode = 0xFFFF_FFFE;
    private const uint ClientDefaultCode = 0xFFFF_FFFD;

    private static readonly TimeSpan s_shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(3650);

    // Stored as a distance, so that the default value of the type means the client's default.
    private readonly uint _distance;

    private TimeToLive(uint code) => _distance = code - ClientDefaultCode;

    /// <summary>The client's default. It is also the default value of this type, and means the same as setting no time to live.</summary>
    public static TimeToLive ClientDefault => default;

    /// <summary>The namespace's default-ttl.</summary>
    public static TimeToLive NamespaceDefault => new(NamespaceDefaultCode);

    /// <summary>The record never expires.</summary>
    public static TimeToLive NeverExpire => new(NeverExpireCode);

    /// <summary>The record keeps the time at which it expires. A new record gets the namespace's default.</summary>
    public static TimeToLive DontUpdate => new(DontUpdateCode);

    /// <summary>The number that is sent to the server: seconds, 0 or a code.</summary>
    internal uint Code => _distance + ClientDefaultCode;

    internal bool IsClientDefault => _distance == 0;

    /// <summary>Creates a time to live, which starts with the write.</summary>
    /// <param name="time">The time to live in whole seconds, from 1 s to 10 years of 365 days.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is shorter, longer, or not a whole number of seconds.</exception>
    public static TimeToLive FromTimeSpan(TimeSpan time) =>
        time >= s_shortest && time <= s_longest && time.Ticks % TimeSpan.TicksPerSecond == 0
            ? new TimeToLive((uint)time.TotalSeconds)
            : throw new ArgumentOutOfRangeException(
                nameof(time), time, $"A time to live has to be a whole number of seconds between {s_shortest} and {s_longest.TotalDays} days. "
                    + "For a record that never expires, use TimeToLive.NeverExpire.");

    /// <summary>Creates a time to live: see <see cref="FromTimeSpan"/>.</summary>
    /// <param name="time">The time to live in whole seconds, from 1 s to 10 years of 365 days.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is shorter, longer, or not a whole number of seconds.</exception>
    public static implicit operator TimeToLive(TimeSpan time) => FromTimeSpan(time);

    /// <inheritdoc/>
    public bool Equals(TimeToLive other) => _distance == other._distance;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TimeToLive other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _distance.GetHashCode();

    /// <summary>Returns the time, or the name of the rule.</summary>
    public override string ToString() => Code switch
    {
        NamespaceDefaultCode => nameof(NamespaceDefault),
        NeverExpireCode => nameof(NeverExpire),
        DontUpdateCode => nameof(DontUpdate),
        ClientDefaultCode => nameof(ClientDefault),
        _ => TimeSpan.FromSeconds(Code).ToString(null, CultureInfo.InvariantCulture),
    };

    /// <summary>Whether two times to live are the same.</summary>
    /// <param name="left">One time to live.</param>
    /// <param name="right">The other time to live.</param>
    public static bool operator ==(TimeToLive left, TimeToLive right) => left.Equals(right);

    /// <summary>Whether two times to live differ.</summary>
    /// <param name="left">One time to live.</param>
    /// <param name="right">The other time to live.</param>
    public static bool operator !=(TimeToLive left, TimeToLive right) => !left.Equals(right);
}
