namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>
/// The flags of a batch as a whole. Two more flags tell on which threads a server may process the records, which makes no difference
/// here.
/// </summary>
[Flags]
internal enum BatchFlags : byte
{
    None = 0,

    /// <summary>
    /// Records that fail get a response like all others. Without this flag the response ends at the first record that fails.
    /// </summary>
    RespondAll = 1 << 2,

    /// <summary>When the response ends at a record that fails, the response to that record is included.</summary>
    ReportErrorRecord = 1 << 3,
}
