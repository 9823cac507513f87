namespace LibAerospikeSharp.TestServer.Protocol;

/// <summary>The type of a bin's value, and of a user key, whose first byte it is.</summary>
internal enum ParticleType : byte
{
    Null = 0,
    Integer = 1,
    Double = 2,
    String = 3,
    Blob = 4,
    JavaBlob = 7,
    CSharpBlob = 8,
    PythonBlob = 9,
    RubyBlob = 10,
    PhpBlob = 11,
    ErlangBlob = 12,
    Vector = 16,
    Bool = 17,
    Hll = 18,
    Map = 19,
    List = 20,
    GeoJson = 23,
}
