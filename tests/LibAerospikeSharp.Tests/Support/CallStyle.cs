namespace LibAerospikeSharp.Tests;

/// <summary>Which of each operation's twins a fixture goes through.</summary>
public enum CallStyle
{
    /// <summary>The synchronous ones.</summary>
    Sync,

    /// <summary>The asynchronous ones, on event loops.</summary>
    Async,

    /// <summary>The asynchronous ones, as with a libaerospike that has no event library.</summary>
    Workers,
}
