namespace LibAerospikeSharp;

/// <summary>How many copies a read looks at in a namespace that puts availability first. The default is <see cref="One"/>.</summary>
public enum ReadModeAP
{
    /// <summary>One.</summary>
    One,

    /// <summary>All that differ while data moves between nodes.</summary>
    All,
}
