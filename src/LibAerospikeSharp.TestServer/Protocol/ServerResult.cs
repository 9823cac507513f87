namespace LibAerospikeSharp.TestServer.Protocol;

/// <summary>The result codes that this server responds with.</summary>
internal enum ServerResult : byte
{
    Ok = 0,
    Unknown = 1,
    NotFound = 2,
    Generation = 3,
    Parameter = 4,
    RecordExists = 5,
    ClusterKeyMismatch = 7,
    IncompatibleType = 12,
    RecordTooBig = 13,
    UnsupportedFeature = 16,
    KeyMismatch = 19,
    Namespace = 20,
    BinName = 21,
    Forbidden = 22,
    ElementNotFound = 23,
    ElementExists = 24,
    EnterpriseOnly = 25,
    NotApplicable = 26,
    FilteredOut = 27,
    SecurityNotSupported = 51,
    BatchQueuesFull = 152,
    InvalidGeoJson = 160,
    IndexNotFound = 201,
}
