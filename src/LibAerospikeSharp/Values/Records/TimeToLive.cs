using System.Globalization;

namespace LibAerospikeSharp;

/// <summary>How long a write lets a record live: a time, or one of four rules. A <see cref="TimeSpan"/> turns into it by itself.</summary>
public readonly struct TimeToLive : IEquatable<TimeToLive>
{
    // AS_RECORD_..._TTL in as_record.h.
    private const uint NamespaceDefaultCode = 0;
    private const uint NeverExpireCode = 0xFFFF_FFFF;
    private const uint DontUpdateCode = 0xFFFF_FFFE;
    private const uint ClientDefaultCode = 0xFFFF_FFFD;

    private static readonly TimeSpan s_shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(3650);

    // Kept so that the type's default value stands for the client's default.
    private readonly uint _distance;

    private TimeToLive(uint code) => _distance = code - ClientDefaultCode;

    /// <summary>What the client's own default says: the same as setting none, and the type's default value.</summary>
    public static TimeToLive ClientDefault => default;

    /// <summary>As long as the namespace's default-ttl says.</summary>
    public static TimeToLive NamespaceDefault => new(NamespaceDefaultCode);

    /// <summary>The record never expires.</summary>
    public static TimeToLive NeverExpire => new(NeverExpireCode);

    /// <summary>The record's end stays when it was; a new record gets the namespace's default.</summary>
    public static TimeToLive DontUpdate => new(DontUpdateCode);

    /// <summary>The number for the server: seconds, 0 or a code.</summary>
    internal uint Code => _distance + ClientDefaultCode;

    internal bool IsClientDefault => _distance == 0;

    /// <summary>A record's life from the write on.</summary>
    /// <param name="time">Whole seconds, from 1 s to 10 years of 365 days.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is shorter, longer or no whole number of seconds.</exception>
    public static TimeToLive FromTimeSpan(TimeSpan time) =>
        time >= s_shortest && time <= s_longest && time.Ticks % TimeSpan.TicksPerSecond == 0
            ? new TimeToLive((uint)time.TotalSeconds)
            : throw new ArgumentOutOfRangeException(
                nameof(time), time, $"A time to live is a whole number of seconds between {s_shortest} and {s_longest.TotalDays} days. For no end take TimeToLive.NeverExpire.");

    /// <summary>A record's life from the write on: <see cref="FromTimeSpan"/>.</summary>
    /// <param name="time">Whole seconds, from 1 s to 10 years of 365 days.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is shorter, longer or no whole number of seconds.</exception>
    public static implicit operator TimeToLive(TimeSpan time) => FromTimeSpan(time);

    /// <inheritdoc/>
    public bool Equals(TimeToLive other) => _distance == other._distance;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TimeToLive other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _distance.GetHashCode();

    /// <summary>The time, or the rule's name.</summary>
    public override string ToString() => Code switch
    {
        NamespaceDefaultCode => nameof(NamespaceDefault),
        NeverExpireCode => nameof(NeverExpire),
        DontUpdateCode => nameof(DontUpdate),
        ClientDefaultCode => nameof(ClientDefault),
        _ => TimeSpan.FromSeconds(Code).ToString(null, CultureInfo.InvariantCulture),
    };

    /// <summary>Whether two mean the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(TimeToLive left, TimeToLive right) => left.Equals(right);

    /// <summary>Whether two mean something different.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(TimeToLive left, TimeToLive right) => !left.Equals(right);
}
