namespace LibAerospikeSharp.Values.MsgPack;

/// <summary>What a <see cref="MsgPackReader"/> read last.</summary>
internal enum MsgPackKind
{
    Nil,
    Boolean,
    Integer,
    Double,

    /// <summary>A string, blob or other particle: <see cref="MsgPackReader.Particle"/> tells which.</summary>
    Raw,

    /// <summary>An extension that is neither a collection's order nor a marker.</summary>
    Extension,

    /// <summary>A list's beginning; its elements follow.</summary>
    List,

    /// <summary>A map's beginning; its keys and values follow in turn.</summary>
    Map,

    /// <summary>The marker that is greater than every value.</summary>
    Infinity,

    /// <summary>The marker that equals every value.</summary>
    Wildcard,
}
