namespace LibAerospikeSharp.Values.MsgPack;

/// <summary>The server's numbers for the types of values. See as_bytes.h.</summary>
internal enum ParticleType : byte
{
    Integer = 1,
    Double = 2,
    String = 3,
    Blob = 4,
    Boolean = 17,
    Hll = 18,
    Map = 19,
    List = 20,
    GeoJson = 23,
}
