using LibAerospikeSharp.TestServer.Collections;

namespace LibAerospikeSharp.TestServer.Tests.Collections;

/// <summary>Damages packed operations, but not so that a real server would end or create something huge.</summary>
internal sealed class PayloadDamage(Random random)
{
    private const int ContextCode = 0xFF;
    private const int SelectCode = 0xFE;

    /// <summary>Returns the request with a damaged first operation.</summary>
    public CollectionRequest Damage(CollectionRequest request)
    {
        var (type, value) = request.Operations[0];
        for (var attempt = 0; attempt < 10; attempt++)
        {
            byte[] damaged = [.. value];
            if (random.Next(3) == 0)
            {
                damaged = damaged[..random.Next(damaged.Length)];
            }
            else
            {
                damaged[random.Next(Math.Min(12, damaged.Length))] = Byte();
            }

            if (IsSafe(damaged))
            {
                return new CollectionRequest([(type, damaged)], request.RespondsToAll);
            }
        }

        return new CollectionRequest([(type, value[..^1])], request.RespondsToAll);
    }

    // Without the headers of very long lists and maps: a real server computes with such lengths in 32 bits.
    private byte Byte()
    {
        var value = (byte)random.Next(256);
        return value is 0xDD or 0xDF ? (byte)0xC1 : value;
    }

    // What is well-formed in spite of the damage has to be as harmless as what is generated.
    private static bool IsSafe(byte[] payload)
    {
        var reader = new RequestReader(payload);
        if (payload is [0, ..] || !reader.TryReadList(out var count) || count == 0 || !reader.TryReadInteger(out var code))
        {
            return payload is not [0, ..];
        }

        var arguments = new List<byte[]>();
        for (uint i = 1; i < count; i++)
        {
            if (!reader.TryReadValue(out var argument))
            {
                return code is not (ContextCode or SelectCode);
            }

            arguments.Add(argument.ToArray());
        }

        // Contexts are only damaged by cutting them off.
        if (code is ContextCode or SelectCode)
        {
            return false;
        }

        var row = OperationTable.All.FirstOrDefault(row => row.Code == code);
        return row is null || (!RealServerLimits.Breaks(row, arguments, null, false) && !RealServerLimits.Pads(row, arguments));
    }
}
