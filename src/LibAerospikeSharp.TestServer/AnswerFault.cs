namespace LibAerospikeSharp.TestServer;

/// <summary>What becomes of a connection in the middle of an answer.</summary>
public enum AnswerFault
{
    /// <summary>It is closed.</summary>
    Close,

    /// <summary>It is reset.</summary>
    Reset,

    /// <summary>It stays open, and nothing comes any more.</summary>
    Stall,
}
