namespace LibAerospikeSharp;

/// <summary>How a write looks at the record's generation. The default is <see cref="None"/>.</summary>
public enum GenerationPolicy
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>The generation given has to be the record's.</summary>
    ExpectEqual,

    /// <summary>The generation given has to be greater than the record's: for restoring a backup.</summary>
    ExpectGreater,
}
