namespace LibAerospikeSharp;

/// <summary>How a write compares the generation in its policy with that of the record. The default is <see cref="None"/>.</summary>
public enum GenerationPolicy
{
    /// <summary>The generations are not compared.</summary>
    None,

    /// <summary>The generation in the policy has to equal that of the record.</summary>
    ExpectEqual,

    /// <summary>The generation in the policy has to be greater than that of the record. This is for restoring backups.</summary>
    ExpectGreater,
}
