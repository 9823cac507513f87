namespace LibAerospikeSharp;

/// <summary>How many copies a read consults in a namespace that favours availability. The default is <see cref="One"/>.</summary>
public enum ReadModeAP
{
    /// <summary>One copy.</summary>
    One,

    /// <summary>All copies that can differ while data moves between nodes.</summary>
    All,
}
