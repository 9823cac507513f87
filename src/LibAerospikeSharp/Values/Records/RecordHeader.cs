namespace LibAerospikeSharp;

/// <summary>The data that the server keeps for a record in addition to its bins.</summary>
/// <param name="Generation">The number of times the record has been written, from 1 to 65,535. After that it starts again at 1.</param>
/// <param name="TimeToLive">
/// The time left until the record expires, in whole seconds, or <see langword="null"/> if it never expires.
/// </param>
public readonly record struct RecordHeader(uint Generation, TimeSpan? TimeToLive);
