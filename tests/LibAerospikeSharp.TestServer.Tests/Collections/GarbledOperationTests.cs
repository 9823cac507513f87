using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests.Collections;

/// <summary>Whatever bytes operations have, the server responds, and what it stores stays well-formed.</summary>
public sealed class GarbledOperationTests : WireFixture
{
    private const string Key = "k";
    private const int RequestsPerRecord = 10;

    [TestCase(20_000)]
    [TestCase(500_000, Category = "Long")]
    public void Send_GarbledOperations_AlwaysHaveAResponse(int requests)
    {
        using var errors = new ServerErrors();
        for (var i = 0; i < requests; i++)
        {
            var random = new Random(i);
            var generator = new RequestGenerator(i);
            if (i % RequestsPerRecord == 0)
            {
                Client.Send(WireMessage.Delete(Key));
                Client.Send(CollectionRequest.Put(Key, generator.Bin()));
            }

            var request = generator.Next(Stored());
            var garbled = request with { Operations = [.. request.Operations.Select(operation => (operation.Type, Garble(operation.Value, random)))] };
            Client.Send(garbled.ToMessage(Key));

            Assert.That(Stored() is { Type: ParticleType.List or ParticleType.Map } bin && !IsWhole(bin.Value), Is.False, $"{i}: {garbled}");
            Assert.That(errors.First, Is.Null, $"{i}: {garbled}");
        }

        Assert.That(Server.GetRecords, Throws.Nothing);
    }

    private static byte[] Garble(byte[] value, Random random)
    {
        List<byte> bytes = [.. value];
        for (var n = random.Next(1, 4); n > 0 && bytes.Count != 0; n--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes.RemoveAt(at);
                    break;
                case 1:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                case 2:
                    bytes[at] = (byte)(0xC0 + random.Next(0x40)); // a header, rather than a number or text
                    break;
                default:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
            }
        }

        return [.. bytes];
    }

    private static bool IsWhole(byte[] value) => ElementReader.TryMeasure(value, out var size, out _) && size == value.Length;

    private (ParticleType Type, byte[] Value)? Stored()
    {
        var bins = Client.Send(WireMessage.Get(Key)).Bins;
        return bins.Count == 0 ? null : (bins[0].Type, bins[0].Value);
    }
}
