using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>A set of a namespace. There is only one object for each set, so sets are compared by reference.</summary>
internal sealed class RecordSet(string name)
{
    public string Name { get; } = name;

    /// <summary>Whether the set has been used since the server was last reset.</summary>
    public bool IsKnown { get; set; }

    /// <summary>The time up to which the set was last truncated, in milliseconds of <see cref="ServerTime"/>; 0 if it never was.</summary>
    public long TruncatedBefore { get; set; }
}
