namespace LibAerospikeSharp;

/// <summary>The data that the server keeps for a record in addition to its bins.</summary>
/// <param name="Generation">
/// The number of times the record has been written, from 1 to 65,535. After that it starts again at 1. 0 means that the record
/// does not exist.
/// </param>
/// <param name="TimeToLive">
/// The time left until the record expires, in whole seconds, or <see langword="null"/> if it never expires.
/// </param>
/// <exception cref="ArgumentOutOfRangeException">
/// The generation is more than 65,535. Or the time to live is negative, or not a whole number of seconds.
/// </exception>
public readonly record struct RecordHeader(uint Generation, TimeSpan? TimeToLive)
{
    /// <summary>
    /// The number of times the record has been written, from 1 to 65,535. After that it starts again at 1. 0 means that the
    /// record does not exist.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The generation is more than 65,535.</exception>
    public uint Generation { get; init => field = CheckGeneration(value); } = CheckGeneration(Generation);

    /// <summary>The time left until the record expires, in whole seconds, or <see langword="null"/> if it never expires.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative, or not a whole number of seconds.</exception>
    public TimeSpan? TimeToLive { get; init => field = CheckTimeToLive(value); } = CheckTimeToLive(TimeToLive);

    private static uint CheckGeneration(uint generation) => generation <= ushort.MaxValue
        ? generation
        : throw new ArgumentOutOfRangeException(
            nameof(generation), generation, $"A generation is at most {ushort.MaxValue}. After that, generations start again at 1.");

    private static TimeSpan? CheckTimeToLive(TimeSpan? timeToLive) =>
        timeToLive is not { } time || (time >= TimeSpan.Zero && time.Ticks % TimeSpan.TicksPerSecond == 0)
            ? timeToLive
            : throw new ArgumentOutOfRangeException(
                nameof(timeToLive), time, "The time left until a record expires is a whole number of seconds, at least 0. "
                    + "If the record never expires, use null.");
}
