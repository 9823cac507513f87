using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Behavior;

/// <summary>Damages a response in the way that a fault asks for.</summary>
internal static class DamagedResponse
{
    private const int Seed = 4711;

    public static ResponseFrames Of(IReadOnlyList<byte[]> frames, ResponseFault fault, int afterBytes, TimeSpan delay)
    {
        byte[] whole = [.. frames.SelectMany(frame => frame)];
        var good = Math.Min(afterBytes, whole.Length);
        switch (fault)
        {
            case ResponseFault.Truncate:
                var end = Math.Max(good, ProtoHeader.Size);
                ProtoHeader.Write(whole, (ProtoType)whole[1], end - ProtoHeader.Size);
                return new ResponseFrames([whole[..end]], delay);
            case ResponseFault.Garbage:
                new Random(Seed).NextBytes(whole.AsSpan(good));
                return new ResponseFrames([whole], delay);
            default:
                return new ResponseFrames([whole[..good]], delay, fault);
        }
    }
}
