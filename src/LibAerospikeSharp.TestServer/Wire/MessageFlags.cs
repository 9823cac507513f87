namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>The first flag byte of a message: reads.</summary>
[Flags]
internal enum Info1 : byte
{
    None = 0,
    Read = 1 << 0,
    GetAll = 1 << 1,
    ShortQuery = 1 << 2,
    Batch = 1 << 3,
    NoBins = 1 << 5,
}

/// <summary>The second flag byte of a message: writes.</summary>
[Flags]
internal enum Info2 : byte
{
    None = 0,
    Write = 1 << 0,
    Delete = 1 << 1,
    Generation = 1 << 2,
    GenerationGreater = 1 << 3,
    DurableDelete = 1 << 4,
    CreateOnly = 1 << 5,
    RespondAllOperations = 1 << 7,
}

/// <summary>The third flag byte of a message: what to do if the record does or doesn't exist.</summary>
[Flags]
internal enum Info3 : byte
{
    None = 0,
    Last = 1 << 0,
    PartitionDone = 1 << 2,
    UpdateOnly = 1 << 3,
    CreateOrReplace = 1 << 4,
    ReplaceOnly = 1 << 5,
    StrictReadType = 1 << 6,
    RelaxedRead = 1 << 7,
}

/// <summary>The fourth flag byte of a message: transactions.</summary>
[Flags]
internal enum Info4 : byte
{
    None = 0,
    VerifyRead = 1 << 0,
    RollForward = 1 << 1,
    RollBack = 1 << 2,
}
