namespace LibAerospikeSharp;

/// <summary>The server's type of a value.</summary>
public enum ValueKind
{
    /// <summary>No value. It removes the bin when it is written. Inside a list or map it is nil.</summary>
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

    /// <summary>A list of values.</summary>
    List,

    /// <summary>A map from keys to values.</summary>
    Map,

    /// <summary>A <see cref="LibAerospikeSharp.GeoJson"/>.</summary>
    GeoJson,

    /// <summary>A HyperLogLog: see <see cref="HllValue"/>.</summary>
    Hll,

    /// <summary>Bytes of a type that has no .NET equivalent: see <see cref="LibAerospikeSharp.TypedBlob"/>.</summary>
    TypedBlob,

    /// <summary>The marker that is greater than every value: see <see cref="Value.Infinity"/>.</summary>
    Infinity,

    /// <summary>The marker that equals every value: see <see cref="Value.Wildcard"/>.</summary>
    Wildcard,
}
