namespace LibAerospikeSharp;

/// <summary>The server's type of a value.</summary>
public enum ValueKind
{
    /// <summary>No value: removes the bin when written.</summary>
    Null,

    /// <summary>A boolean.</summary>
    Boolean,

    /// <summary>A 64-bit signed integer.</summary>
    Integer,

    /// <summary>A double-precision number.</summary>
    Double,

    /// <summary>A UTF-8 string.</summary>
    String,

    /// <summary>A sequence of bytes.</summary>
    Blob,
}
