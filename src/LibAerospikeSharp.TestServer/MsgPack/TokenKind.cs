namespace LibAerospikeSharp.TestServer.MsgPack;

/// <summary>What a msgpack token is, in the order in which the server sorts values of different types.</summary>
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
}
