namespace LibAerospikeSharp.Errors;

/// <summary>What is known of a command that failed, beside libaerospike's error.</summary>
/// <param name="Limits">Its timeouts and retries.</param>
/// <param name="SentCount">How well libaerospike knows how often it was sent.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="IsInParts">Whether it is a batch in several parts. The error is that of one of them, and does not speak for the others.</param>
internal readonly record struct CommandFacts(CommandLimits Limits, SentCount SentCount, TimeSpan? Elapsed, bool IsInParts = false);
