namespace LibAerospikeSharp.Policies;

/// <summary>Checks the values of policy properties when they are set.</summary>
internal static class PolicyCheck
{
    // libaerospike passes timeouts to functions that take a signed number of milliseconds.
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(int.MaxValue);

    // libaerospike computes how long it sleeps in microseconds of 32 bits, which wrap around after 71 minutes.
    private static readonly TimeSpan s_longestSleep = TimeSpan.FromHours(1);

    /// <summary>Checks a limit, where zero means that there is none. <see cref="Timeout.InfiniteTimeSpan"/> means the same.</summary>
    public static TimeSpan? Limit(TimeSpan? value, string property) =>
        value == Timeout.InfiniteTimeSpan ? TimeSpan.Zero : Check(value, s_longest, property, "Zero and Timeout.InfiniteTimeSpan set no limit.");

    /// <summary>Checks a delay, where zero means that there is none.</summary>
    public static TimeSpan? Delay(TimeSpan? value, string property) => Check(value, s_longest, property, "Zero means no delay.");

    /// <summary>Checks how long libaerospike itself sleeps.</summary>
    public static TimeSpan? Sleep(TimeSpan? value, string property) => Check(value, s_longestSleep, property, "Zero means no delay.");

    public static int? Range(int? value, int min, int max, string property) => value is null || (value >= min && value <= max)
        ? value
        : throw new ArgumentOutOfRangeException(property, value, $"{property} has to be between {min} and {max}.");

    public static T? Defined<T>(T? value, string property)
        where T : struct, Enum =>
        value is not { } given || Enum.IsDefined(given)
            ? value
            : throw new ArgumentOutOfRangeException(property, value, $"{given} is not a value of {typeof(T).Name}.");

    private static TimeSpan? Check(TimeSpan? value, TimeSpan longest, string property, string zero)
    {
        if (value is not { } duration)
        {
            return value;
        }

        if (duration < TimeSpan.Zero || duration > longest)
        {
            throw new ArgumentOutOfRangeException(
                property, duration, $"{property} has to be between 0 and {longest}. {zero} To keep the default, leave the property unset.");
        }

        return duration.Ticks % TimeSpan.TicksPerMillisecond == 0
            ? value
            : throw new ArgumentOutOfRangeException(property, duration, $"{property} has to be a whole number of milliseconds.");
    }
}
