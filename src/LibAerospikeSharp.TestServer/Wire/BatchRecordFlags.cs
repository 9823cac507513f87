namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>Which parts a record of a batch has.</summary>
[Flags]
internal enum BatchRecordFlags : byte
{
    None = 0,

    /// <summary>Only the digest. Everything else is the same as for the previous record.</summary>
    Repeat = 1 << 0,

    /// <summary>The second and third flag bytes.</summary>
    ExtraInfo = 1 << 1,

    Generation = 1 << 2,
    TimeToLive = 1 << 3,

    /// <summary>The fourth flag byte.</summary>
    Info4 = 1 << 4,
}
