namespace LibAerospikeSharp.Values.MsgPack;

/// <summary>The kind of item that a <see cref="MsgPackReader"/> read last.</summary>
internal enum MsgPackKind
{
    Nil,
    Boolean,
    Integer,
    Double,

    /// <summary>A string, blob or other particle. <see cref="MsgPackReader.Particle"/> is its type.</summary>
    Raw,

    /// <summary>An extension that is neither a collection's order nor a marker.</summary>
    Extension,

    /// <summary>The beginning of a list. Its elements follow.</summary>
    List,

    /// <summary>The beginning of a map. Its keys and values follow in turn.</summary>
    Map,

    /// <summary>The marker that is greater than every value.</summary>
    Infinity,

    /// <summary>The marker that equals every value.</summary>
    Wildcard,
}
