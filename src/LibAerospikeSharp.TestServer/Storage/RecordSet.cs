using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>A set of a namespace. There is one object for each, so that records can be told apart by it.</summary>
internal sealed class RecordSet(string name)
{
    public string Name { get; } = name;

    /// <summary>Whether it has been used since the server last started over.</summary>
    public bool IsKnown { get; set; }

    /// <summary>What the last truncation was up to, in milliseconds of <see cref="ServerTime"/>; 0 without one.</summary>
    public long TruncatedBefore { get; set; }
}
