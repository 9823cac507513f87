namespace LibAerospikeSharp;

/// <summary>The server's type of a value.</summary>
public enum ValueKind
{
    /// <summary>No value: removes the bin when written; nil inside a list or map.</summary>
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

    /// <summary>A map of values by keys.</summary>
    Map,

    /// <summary>A <see cref="LibAerospikeSharp.GeoJson"/>.</summary>
    GeoJson,

    /// <summary>A HyperLogLog, as <see cref="HllValue"/>.</summary>
    Hll,

    /// <summary>Bytes of a type that has no .NET form, as <see cref="LibAerospikeSharp.TypedBlob"/>.</summary>
    TypedBlob,

    /// <summary>The marker that is greater than every value: <see cref="Value.Infinity"/>.</summary>
    Infinity,

    /// <summary>The marker that equals every value: <see cref="Value.Wildcard"/>.</summary>
    Wildcard,
}
