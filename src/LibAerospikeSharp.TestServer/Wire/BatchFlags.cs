namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>What a batch asks of the server as a whole. Two more flags say where rows may be worked on, which nobody sees here.</summary>
[Flags]
internal enum BatchFlags : byte
{
    None = 0,

    /// <summary>Rows that fail are answered like others. Without it the answer ends at the first of them.</summary>
    RespondAll = 1 << 2,

    /// <summary>When the answer ends at a row that fails, that row is the last part of it.</summary>
    ReportErrorRecord = 1 << 3,
}
