namespace LibAerospikeSharp;

/// <summary>How many copies are written before a write counts as done. The default is <see cref="All"/>.</summary>
public enum CommitLevel
{
    /// <summary>All.</summary>
    All,

    /// <summary>The master copy.</summary>
    Master,
}
