namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>The frames of a response, and how they are sent.</summary>
/// <param name="Frames">The frames.</param>
/// <param name="Delay">How long they are delayed.</param>
/// <param name="Ending">What happens to the connection after them, if anything.</param>
internal readonly record struct ResponseFrames(IReadOnlyList<byte[]> Frames, TimeSpan Delay = default, ResponseFault? Ending = null);
