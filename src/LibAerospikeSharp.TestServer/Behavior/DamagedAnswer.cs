using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Behavior;

/// <summary>Does to an answer what a fault asks for.</summary>
internal static class DamagedAnswer
{
    private const int Seed = 4711;

    public static Answer Of(IReadOnlyList<byte[]> frames, AnswerFault fault, int afterBytes, TimeSpan delay)
    {
        byte[] whole = [.. frames.SelectMany(frame => frame)];
        int good = Math.Min(afterBytes, whole.Length);
        switch (fault)
        {
            case AnswerFault.Truncate:
                int end = Math.Max(good, ProtoHeader.Size);
                ProtoHeader.Write(whole, (ProtoType)whole[1], end - ProtoHeader.Size);
                return new Answer([whole[..end]], delay);
            case AnswerFault.Garbage:
                new Random(Seed).NextBytes(whole.AsSpan(good));
                return new Answer([whole], delay);
            default:
                return new Answer([whole[..good]], delay, fault);
        }
    }
}
