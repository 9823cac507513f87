namespace LibAerospikeSharp;

/// <summary>How many copies of a record are written before the write succeeds. The default is <see cref="All"/>.</summary>
public enum CommitLevel
{
    /// <summary>All copies.</summary>
    All,

    /// <summary>The master copy only.</summary>
    Master,
}
