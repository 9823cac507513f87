namespace LibAerospikeSharp.TestServer.MsgPack;

/// <summary>The kind of a msgpack token, in the order in which the server sorts values of different types.</summary>
internal enum TokenKind
{
    Nil,
    False,
    True,
    Integer,
    String,
    List,
    Map,
    Bytes,
    Double,
    GeoJson,
    Extension,

    /// <summary>Only in requests: equal to every value.</summary>
    Wildcard,

    /// <summary>Only in requests: above every value.</summary>
    Infinity,
}
