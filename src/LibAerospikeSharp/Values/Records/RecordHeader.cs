namespace LibAerospikeSharp;

/// <summary>What the server keeps about a record beside its bins.</summary>
/// <param name="Generation">How often the record was written, from 1 to 65,535, then from 1 again.</param>
/// <param name="TimeToLive">The time left until the record expires, in whole seconds; <see langword="null"/>: it never does.</param>
public readonly record struct RecordHeader(uint Generation, TimeSpan? TimeToLive);
