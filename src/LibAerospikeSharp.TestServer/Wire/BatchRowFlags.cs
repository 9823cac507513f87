namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>What there is in a batch's row.</summary>
[Flags]
internal enum BatchRowFlags : byte
{
    None = 0,

    /// <summary>Nothing: all is as in the row before, but for the record.</summary>
    Repeat = 1 << 0,

    /// <summary>The second and third flag byte.</summary>
    ExtraInfo = 1 << 1,

    Generation = 1 << 2,
    TimeToLive = 1 << 3,

    /// <summary>The fourth flag byte.</summary>
    Info4 = 1 << 4,
}
