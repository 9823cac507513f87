namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>What goes back to a client, and how.</summary>
/// <param name="Frames">Its frames.</param>
/// <param name="Delay">How long they wait.</param>
/// <param name="Ending">What becomes of the connection behind them, if anything.</param>
internal readonly record struct ResponseFrames(IReadOnlyList<byte[]> Frames, TimeSpan Delay = default, ResponseFault? Ending = null);
